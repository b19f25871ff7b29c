import type { PrintedDocument } from '@shared/documents/document'
import type { WorkingFormat } from '@shared/documents/formats'
import type { Refusal } from '@shared/import/grid'
import type { PrintLanguage } from '@shared/ipc'
import type { TemplatePart } from '@shared/templates/check'
import type { FillScope } from '@shared/templates/values'

/** A form as it lies in the office: its bytes, and what they are. */
export interface TemplateFile {
  bytes: ArrayBuffer
  format: WorkingFormat
}

/** To the worker that makes files of text documents and workbooks. */
export type OfficeFileRequest =
  | { write: PrintedDocument; language: PrintLanguage; format: WorkingFormat }
  | { read: TemplateFile }
  /** A file for each scope, each told when it is made. */
  | { fill: TemplateFile; scopes: FillScope[] }

/** From it. `cannotFill` names the placeholder where the form fails. */
export type OfficeFileReply =
  | { data: ArrayBuffer }
  | { parts: TemplatePart[] }
  | { filled: ArrayBuffer; index: number }
  | { done: true }
  | { refused: Refusal }
  | { cannotFill: string }
