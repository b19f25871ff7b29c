/** What the palette can do besides finding. */
import type { Bilingual } from '@shared/model/define'
import type { Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { shelfWords } from '@shared/text/documents/shelf'
import { indicatorWords } from '@shared/text/indicators'
import { plurals } from '@shared/text/records'
import { retentionWords } from '@shared/text/retention'
import { say } from '@shared/text/say'
import { searchWords } from '@shared/text/search'
import {
  IconArrowRight,
  IconCalendar,
  IconChartBar,
  IconFileImport,
  IconHome,
  IconHourglassEmpty,
  IconPlus,
  IconPrinter,
  IconSettings,
} from '@tabler/icons-react'
import { isListed, listAddress } from '../../records/addresses'
import { recordDef } from '../../records/dictionary-fields'

export interface Action {
  key: string
  label: Bilingual
  /** Other words that people look for it by, in either language. */
  also?: readonly string[]
  icon: typeof IconPlus
  /** Offered where nothing is typed. */
  usual: boolean
  /** Where it leads, or the record type that it makes. */
  does: { go: string } | { make: Standalone }
}

const made = [
  ...(['cohort', 'person', 'institution', 'agreement', 'event', 'pressItem', 'alliance', 'jointProgramme'] as const),
  ...(['masterClass', 'orderClass', 'qualification', 'output', 'plan'] as const),
]
const usuallyMade: readonly Standalone[] = ['cohort', 'agreement']

function making(type: Standalone): Action {
  const { en, zh } = recordDef(type).label
  return {
    key: `new-${type}`,
    label: {
      en: say(searchWords.new, 'en', { what: en.charAt(0).toLowerCase() + en.slice(1) }),
      zh: say(searchWords.new, 'zh', { what: zh }),
    },
    icon: IconPlus,
    usual: usuallyMade.includes(type),
    // The questions of a new cohort are asked on the page of all cohorts.
    does: type === 'cohort' ? { go: `${listAddress.cohort}?new` } : { make: type },
  }
}

function going(key: string, label: Bilingual, go: string, icon: typeof IconPlus, usual = false): Action {
  return { key, label, icon, usual, does: { go } }
}

export const actions: readonly Action[] = [
  ...made.map(making),
  going('import', app.import, '/import', IconFileImport, true),
  going('home', app.home, '/', IconHome),
  going('calendar', app.calendar, '/calendar', IconCalendar, true),
  going('indicators', indicatorWords.title, '/indicators', IconChartBar),
  going('documents', shelfWords.title, '/documents/office/office', IconPrinter),
  {
    ...going('retention', retentionWords.title, '/retention', IconHourglassEmpty),
    also: ['erasure', 'retention period', 'requests about data', '删除个人信息', '保存期限', '个人信息请求'],
  },
  going('settings', app.settings, '/settings', IconSettings),
  ...made.flatMap((type) =>
    isListed(type) ? [going(`list-${type}`, plurals[type], listAddress[type], IconArrowRight)] : [],
  ),
]
