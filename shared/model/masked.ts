import type { FieldDef } from './define'

/**
 * Whether a value is masked until somebody asks for it: on the screen, and in lists and exports that were not asked for
 * sensitive values. `child`: it belongs to somebody under 14.
 */
export function isMasked({ sensitivity, covered }: Pick<FieldDef, 'sensitivity' | 'covered'>, child = false): boolean {
  return sensitivity === 'S' || covered === true || (child && Boolean(sensitivity))
}
