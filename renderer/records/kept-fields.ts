import { keepsField } from '@shared/rules/kept-fields'
import { useCallback } from 'react'
import { useRecord } from '../office/hooks'
import { today } from '../ui/format'

/** Whether the office keeps a fact at all; until its record is there, sensitive ones are left out. */
export function useKeeps(): (field: string) => boolean {
  const { result } = useRecord('office', 'office')
  const office = result ?? undefined
  return useCallback((field: string) => keepsField(office, field, today()), [office])
}
