/**
 * What pages show, made in the worker from the records in memory. Each view is a pure function of the shared layers;
 * a page that needs more gets a new line here.
 */

import type { PrintedDocument } from '@shared/documents/document'
import { printsHolding } from '@shared/documents/erased-rows'
import { type PackPart, packParts } from '@shared/documents/pack'
import { type PersonFile, personFile } from '@shared/documents/person-file'
import { type Handed, type HandOver, handedOver, logChanges } from '@shared/documents/print-log'
import { type DocumentQuery, makeDocument } from '@shared/documents/shelf'
import { type ExampleRemoval, exampleRemoval } from '@shared/example/removal'
import type { AttachedFile } from '@shared/export/attached-files'
import {
  type DuplicateLine,
  type DuplicateList,
  duplicateList,
  duplicatesKnown,
  duplicatesWith,
} from '@shared/import/match/duplicate-list'
import { type MergeField, mergeChanges, mergeFields } from '@shared/import/match/merge-people'
import { type ColumnValue, listValues } from '@shared/list/list-values'
import {
  type ListQuery,
  type ListRequest,
  type ListResult,
  type ListRow,
  listIds,
  listRowsOf,
  listView,
} from '@shared/list/list-view'
import {
  type OwnFieldEdit,
  type OwnFieldPlan,
  type OwnFieldUse,
  ownFieldUses,
  planOwnField,
} from '@shared/list/own-field-edit'
import { type CellsPlan, type CellsRequest, planCells } from '@shared/list/plan-cells'
import type { Change } from '@shared/model/change-set'
import type { Language } from '@shared/model/define'
import { namesOf } from '@shared/model/record-name'
import { type Removal, removalOf, removalOfAll } from '@shared/model/removal'
import type { BilingualText, Reader, Row, Standalone } from '@shared/model/types'
import { countInstitutions, type InstitutionCounts } from '@shared/rules/declared-counts'
import { type CohortDossier, cohortDossier } from '@shared/rules/dossier'
import { type ErasureView, erasureView } from '@shared/rules/erasure'
import { ownInstitution } from '@shared/rules/own-institution'
import { type Need, stillNeeded } from '@shared/rules/retention-needs'
import { countQueue, type QueueCounts, type RetentionQueue, retentionQueue } from '@shared/rules/retention-queue'
import { needsToday, type TodayGroup } from '@shared/rules/today'
import { institutionLife, type LifeLine } from '@shared/search/institution-life'
import { type PeopleList, peopleList } from '@shared/search/people-list'
import {
  type ChoiceQuery,
  type RecordChoice,
  type RecordView,
  recordChoices,
  recordView,
} from '@shared/search/record-view'
import { prepareSearch, type SearchRequest, type SearchResult, search } from '@shared/search/search'
import { type CalendarView, calendarView } from '@shared/summary/calendar'
import { type CohortCard, cohortCards } from '@shared/summary/cohort-cards'
import { type CohortSummary, cohortSummary } from '@shared/summary/cohort-summary'
import { type Holding, holdings } from '@shared/summary/holdings'
import { type HomeYear, homeYear } from '@shared/summary/home-year'
import {
  type IndicatorRecords,
  type IndicatorReport,
  indicatorRecords,
  indicatorReport,
} from '@shared/summary/indicators/report'
import { type PersonLife, personLife } from '@shared/summary/person-life'
import { type Count, planCounts } from '@shared/summary/plan-counts'
import { type Recognition, recognitions } from '@shared/summary/recognition'
import { type QualificationFigures, qualificationFigures, type ResultSheet, resultSheet } from '@shared/summary/results'
import { type Filling, type FillRequest, fillingOf } from '@shared/templates/fill'
import { type PlaceholderGroup, type PlaceholderRequest, placeholdersOf } from '@shared/templates/placeholders'
import { type ExportPiece, type ExportRequest, exportFiles, exportPiece } from './exporting'

export interface ViewContext {
  reader: Reader
  today: string
  /** The newest change set: answers kept from it are still true. */
  seq?: number
}

export const views = {
  /** The list of cohorts with counts. */
  cohorts: ({ reader, today }: ViewContext, _: Record<string, never>): CohortCard[] => cohortCards(reader, today),
  /** A cohort, its people and what is missing. */
  cohort: ({ reader, today }: ViewContext, { id }: { id: string }): CohortDossier | null =>
    cohortDossier(reader, id, today),
  /** A document of the shelf, ready to lay out. */
  document: ({ reader, today }: ViewContext, query: DocumentQuery): PrintedDocument | null =>
    makeDocument(reader, query, today),
  /** What goes and what stays when people are erased. */
  erasure: ({ reader }: ViewContext, { ids }: { ids: string[] }): ErasureView & { prints: number } => ({
    ...erasureView(reader, ids),
    prints: printsHolding(reader, ids),
  }),
  /** Whose data are due for erasure, and who is still needed. */
  retention: ({ reader, today }: ViewContext, { most }: { most: number }): RetentionQueue =>
    retentionQueue(reader, today, most),
  /** How many people are due for erasure, and how many wait for an answer. */
  retentionDue: ({ reader, today, seq }: ViewContext, _: Record<string, never>): QueueCounts =>
    countQueue(reader, today, seq),
  /** What still needs these people, by id. */
  stillNeeded: ({ reader, today }: ViewContext, { ids }: { ids: string[] }): Record<string, Need[]> =>
    stillNeeded(reader, ids, today),
  /** What logging a hand-over writes. */
  handOver: (
    { reader }: ViewContext,
    { id, over, handed, memory }: { id: string; over: HandOver; handed: Handed; memory: string },
  ): Change[] => logChanges(reader, id, over, handed, memory),
  /** The documents of a pack, one after the other. */
  packParts: ({ reader, today }: ViewContext, request: { id: string; documents: readonly string[] }): PackPart[] =>
    packParts(reader, request, today),
  /** What was printed and handed over of a record, the newest first. */
  handedOver: ({ reader }: ViewContext, { id }: { id: string }): Row<'disclosure'>[] => handedOver(reader, id),
  /** Everything on record about a person, to be handed to them. */
  personFile: ({ reader, today }: ViewContext, request: { id: string; printedBy: string }): PersonFile | null =>
    personFile(reader, request, today),
  /** The institution that the office belongs to; null where none on record is it. */
  ownInstitution: ({ reader }: ViewContext, _: Record<string, never>): Row<'institution'> | null =>
    ownInstitution(reader) ?? null,
  /** How much is on record, kind by kind. */
  holdings: ({ reader }: ViewContext, _: Record<string, never>): Holding[] => holdings(reader),
  /** The figures of the printed cohort summary. */
  cohortSummary: ({ reader, today }: ViewContext, { id }: { id: string }): CohortSummary | null =>
    cohortSummary(reader, id, today),
  /** What needs a person today, the most urgent first. */
  today: ({ reader, today }: ViewContext, _: Record<string, never>): TodayGroup[] => needsToday(reader, today),
  /** Any record with its findings and everything it is connected with. */
  record: ({ reader, today }: ViewContext, { type, id }: { type: Standalone; id: string }): RecordView | null =>
    recordView(reader, type, id, today),
  /** What an institution and the office did together, the newest first. */
  institutionLife: ({ reader, today }: ViewContext, { id }: { id: string }): LifeLine[] =>
    institutionLife(reader, id, today),
  /** How many of these institutions are at home, abroad, enterprises. */
  institutionCounts: ({ reader }: ViewContext, { ids }: { ids: readonly string[] }): InstitutionCounts =>
    countInstitutions(reader, ids),
  /** Records that a reference may be set to. */
  choices: ({ reader }: ViewContext, query: ChoiceQuery): RecordChoice[] => recordChoices(reader, query),
  /** What can be counted for each project of a plan from the records linked with it. */
  planCounts: ({ reader, today }: ViewContext, { id }: { id: string }): Record<string, Count[]> =>
    planCounts(reader, id, today),
  /** Pass rates of a qualification. */
  qualificationFigures: ({ reader }: ViewContext, { id }: { id: string }): QualificationFigures | null =>
    qualificationFigures(reader, id),
  /** Mutual recognition of a qualification, whichever of the two records holds it. */
  recognitions: ({ reader }: ViewContext, { id }: { id: string }): Recognition[] => recognitions(reader, id),
  /** The results of a qualification, a person a row; of one group where a cohort is named. */
  resultSheet: ({ reader }: ViewContext, { id, cohort }: { id: string; cohort?: string }): ResultSheet | null =>
    resultSheet(reader, id, cohort),
  /** What records are called, by their ids; those that are gone or nameless are not among them. */
  names: ({ reader }: ViewContext, { of }: { of: { type: Standalone; id: string }[] }): Record<string, BilingualText> =>
    namesOf(reader, of),
  /** What taking a record away takes away besides it. */
  removal: ({ reader }: ViewContext, { type, id }: { type: Standalone; id: string }): Removal | null =>
    removalOf(reader, type, id),
  /** The same for many records of a type together. */
  removalOfMany: ({ reader }: ViewContext, { type, ids }: { type: Standalone; ids: readonly string[] }): Removal =>
    removalOfAll(
      reader,
      ids.map((id) => ({ type, id })),
    ),
  /** What taking the example office away takes away and leaves. */
  exampleRemoval: ({ reader }: ViewContext, _: Record<string, never>): ExampleRemoval => exampleRemoval(reader),
  /** Everybody on record who fits the query. */
  people: ({ reader }: ViewContext, { query, language }: { query: string; language: Language }): PeopleList =>
    peopleList(reader, query, language),
  /** People who may be on record twice, found a little at a time: asked again until `progress` is 1. */
  duplicates: ({ reader }: ViewContext, request: Parameters<typeof duplicateList>[1]): DuplicateList =>
    duplicateList(reader, request),
  /** Whom else a person may be on record as. */
  duplicatesWith: (
    { reader }: ViewContext,
    { person, language }: { person: string; language: Language },
  ): DuplicateLine[] => duplicatesWith(reader, person, language),
  /** How many pairs of possible duplicates wait; null: nobody has looked yet. */
  duplicatesKnown: ({ reader }: ViewContext, _: Record<string, never>): number | null => duplicatesKnown(reader),
  /** Two people side by side, before they are merged. */
  mergeFields: ({ reader }: ViewContext, { keep, gone }: { keep: string; gone: string }): MergeView | null => {
    const [one, other] = [reader.get('person', keep), reader.get('person', gone)]
    return one && other ? { keep: one, gone: other, ...mergeFields(one, other) } : null
  },
  /** What merging two people would write; null where one of them is not there. */
  merged: (
    { reader }: ViewContext,
    { keep, gone, taken }: { keep: string; gone: string; taken: readonly string[] },
  ): Change[] | null => mergeChanges(reader, keep, gone, new Set(taken)),
  /** The year of the office in figures; `year` null: the one of today. */
  home: ({ reader, today }: ViewContext, { year }: { year: number | null }): HomeYear => homeYear(reader, year, today),
  /** The indicators of a year beside those of another. */
  indicators: ({ reader, today }: ViewContext, request: { year: number; against: number }): IndicatorReport =>
    indicatorReport(reader, request, today),
  /** The records that an indicator counts, and those it leaves out. */
  indicatorRecords: ({ reader, today }: ViewContext, request: { key: string; year: number }): IndicatorRecords | null =>
    indicatorRecords(reader, request, today),
  /** Everything with a time between two ISO days. */
  calendar: ({ reader, today }: ViewContext, { from, to }: { from: string; to: string }): CalendarView =>
    calendarView(reader, from, to, today),
  /** The one search over everything. */
  search: ({ reader, today }: ViewContext, request: SearchRequest): SearchResult => search(reader, request, today),
  /** Makes some more records ready to be searched; whether there is more to do. */
  prepareSearch: ({ reader }: ViewContext, _: Record<string, never>): boolean => prepareSearch(reader),
  /** A list of records as it stands on screen: counts, groups and the rows of a window. */
  list: (context: ViewContext, request: ListRequest): ListResult => listView(context, request),
  /** The ids of a whole list, in its order. */
  listIds: (context: ViewContext, query: ListQuery): string[] => listIds(context, query),
  /** The values that stand in a column, counted. */
  listValues: (context: ViewContext, request: Parameters<typeof listValues>[1]): ColumnValue[] =>
    listValues(context, request),
  /** What writing texts into cells of a list would do. */
  planCells: (context: ViewContext, request: CellsRequest): CellsPlan => planCells(context, request),
  /** Fields of the office's own, with how many people they say something of. */
  ownFields: ({ reader }: ViewContext, _: Record<string, never>): OwnFieldUse[] => ownFieldUses(reader),
  /** What an edit of such a field does to everybody's values. */
  planOwnField: (
    { reader }: ViewContext,
    { key, edit, language }: { key: string; edit: OwnFieldEdit; language: Language },
  ): OwnFieldPlan => planOwnField(reader, key, edit, language),
  /** Rows of a list by their ids. */
  listRows: (context: ViewContext, request: Parameters<typeof listRowsOf>[1]): ListRow[] =>
    listRowsOf(context, request),
  /** The next rows of an export, and its sheets. */
  exported: (context: ViewContext, request: ExportRequest): ExportPiece => exportPiece(context, request),
  /** The files attached to the records of an export. */
  exportFiles: (context: ViewContext, request: Pick<ExportRequest, 'options'>): AttachedFile[] =>
    exportFiles(context, request),
  /** Everything a form of the office's own is filled with, file by file. */
  filling: ({ reader, today }: ViewContext, request: FillRequest): Filling | null =>
    fillingOf({ reader, today }, request),
  /** Every placeholder of such forms, with its value for a record. */
  placeholders: ({ reader, today }: ViewContext, request: PlaceholderRequest): PlaceholderGroup[] =>
    placeholdersOf({ reader, today }, request),
  /** What a person took part in, led, signed and passed. */
  personLife: ({ reader }: ViewContext, { id }: { id: string }): PersonLife | null => personLife(reader, id),
  /** The cohorts a person is or was in. */
  cohortsOf: ({ reader }: ViewContext, { id }: { id: string }): EnrolledIn[] =>
    reader.enrolmentsWith(id).map((enrolment) => ({
      enrolment,
      cohort: (enrolment.cohort && reader.get('cohort', enrolment.cohort)) || null,
    })),
}

export interface MergeView {
  keep: Row<'person'>
  gone: Row<'person'>
  differing: MergeField[]
  joined: string[]
}

export interface EnrolledIn {
  enrolment: Row<'enrolment'>
  cohort: Row<'cohort'> | null
}

export type ViewName = keyof typeof views
export type ViewRequest<N extends ViewName> = Parameters<(typeof views)[N]>[1]
export type ViewResult<N extends ViewName> = ReturnType<(typeof views)[N]>
