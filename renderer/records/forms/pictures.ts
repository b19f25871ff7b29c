import type { FillPicture, FillScope } from '@shared/templates/values'
import { pictureUrl } from '../printing/photos'

/** Reads the pictures that forms are filled with, small and without what a camera wrote into them. */
export async function withPictures(scopes: readonly FillScope[]): Promise<void> {
  const wanted = scopes.flatMap(picturesIn)
  for (const picture of wanted) {
    const url = await pictureUrl(picture.file)
    if (url) picture.url = url
  }
}

function picturesIn({ values, sections }: FillScope): FillPicture[] {
  return [
    ...Object.values(values).flatMap(({ picture }) => picture ?? []),
    ...Object.values(sections).flatMap(({ turns }) => turns.flatMap(picturesIn)),
  ]
}
