import { type OwnField, ownFieldsOf } from '@shared/model/own-fields'
import { useMemo } from 'react'
import { useRecord } from '../../office/hooks'

/** The fields that the office gave its people itself, for the menus of lists. */
export function useOwnFields(): OwnField[] {
  const { result: office } = useRecord('office', 'office')
  return useMemo(() => ownFieldsOf(office ?? undefined), [office])
}
