import type { Job, JobResult } from '@shared/ipc'
import { problemText } from '@shared/templates/problem-text'
import { say } from '@shared/text/say'
import type { OfficeClient } from '../../office/client'
import { fillForm, fillSentence } from '../../records/forms/fill-form'
import { type Form, formsOf, readForm } from '../../records/forms/form'
import { recordFor } from './print-job'
import { jobWords } from './words'

/** Fills one of the office's own forms into the file, or the folder, that the command line named. */
export async function fillJob(
  office: OfficeClient,
  job: Job & { verb: 'fill' },
  tell: (text: string) => void,
): Promise<JobResult> {
  const { template, of, language, to } = job
  const forms = formsOf(await office.get('office', 'office'))
  const form = forms.find((each) => each.name === template) ?? forms.find((each) => sameName(each.name, template))
  if (!form) {
    const names = forms.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')
    return { refused: say(names ? jobWords.noForm : jobWords.noForms, language, { name: template, names }) }
  }
  try {
    return (await refusal(form, language)) ?? (await filled())
  } catch (error) {
    return { refused: fillSentence(error, form)[language] }
  }

  async function filled(): Promise<JobResult> {
    // A form for people is filled for one of them, or for everybody in a cohort.
    const type = (form as Form).of === 'cohort' || of.by === 'cohort' ? 'cohort' : 'person'
    const found = await recordFor(office, { of: type, key: template }, of, language)
    if ('refused' in found) return found
    const target = type === 'cohort' ? { cohort: found.id } : { people: [found.id] }
    const done = await fillForm(form as Form, target, {
      to,
      onProgress: (_stage, count, total) => tell(say(jobWords.filling, language, { done: count, total })),
    })
    if (!done) return { refused: say(jobWords.failed, language) }
    const { saved, count } = done
    return { wrote: { token: saved.token, count: say(jobWords.files, language, { count }) } }
  }
}

const sameName = (a: string, b: string) =>
  a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase()

/** Every problem of the form, one a line; null where it can be filled. */
async function refusal(form: Form, language: 'en' | 'zh'): Promise<JobResult | null> {
  const problems = (await readForm(form))?.checked.problems ?? []
  const [first] = problems
  if (!first) return null
  const values = { name: form.name, count: problems.length, first: problemText(first, language) }
  return {
    refused: say(jobWords.formHasProblems, language, values),
    lines: problems.slice(1).map((problem) => problemText(problem, language)),
  }
}
