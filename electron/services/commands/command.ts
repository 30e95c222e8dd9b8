import type { Reader } from '../../core/reading/reader-port'
import type { Facts } from '../../core/reference/facts'
import type { PdfFonts } from '../pdf/pdf-fonts'

/** Exit codes of the command line (contract section 4). */
export const EXIT = { done: 0, blocked: 1, unusable: 2, fault: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What a command gets: all that touches the outside is given, so that it runs the same in a test. */
export interface CommandContext {
  readonly reader: Reader
  readonly facts: (asOf?: string) => Facts
  /** The machine's day, YYYY-MM-DD. */
  readonly today: string
  readonly appVersion: string
  /** Left out where a command that makes no PDF is tried alone. */
  readonly pdfFonts: () => Promise<PdfFonts>
  /** Writes one result as a line of JSON to stdout; resolves when it is out. */
  readonly print: (result: unknown) => Promise<void>
  /** Words and progress for the person, to stderr. */
  readonly tell: (text: string) => void
  readonly readStdin: () => Promise<string>
  /** Lines of standard input as they come, without their ends. */
  readonly stdinLines: () => AsyncIterable<string>
}

export type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>

/** The command line itself is not usable: exit code 2 with this sentence. */
export class UsageError extends Error {}
