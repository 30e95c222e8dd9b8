import type { Bridge } from '../../../electron/contract/bridge'
import type { CalendarView } from '../../../electron/contract/calendar-views'
import type { CopySheetView } from '../../../electron/contract/copy-sheet-views'
import type { AboutView, RecentDraftView } from '../../../electron/contract/desktop-views'
import type { AppEvent } from '../../../electron/contract/events'
import type { FailureCode } from '../../../electron/contract/failures'
import type {
  ComparedVersions,
  EarlierCheckView,
  UndoneView,
  VersionView,
} from '../../../electron/contract/history-views'
import type { PackageForm } from '../../../electron/contract/package-views'
import type { PaperRow } from '../../../electron/contract/paper-routes'
import type { ConsentsView, KeepingView, PersonView } from '../../../electron/contract/privacy-views'
import type { ProgressView } from '../../../electron/contract/progress-views'
import type { RouteInput, RouteName } from '../../../electron/contract/routes'
import type {
  BackedUpDraftView,
  BackupView,
  OfferedFile,
  SecurityView,
} from '../../../electron/contract/security-views'
import type {
  AppState,
  CheckView,
  DraftRow,
  FactUsedView,
  LedgerImportResult,
  LedgerView,
  MaterialView,
  RefusalMatchView,
  RegistrationView,
} from '../../../electron/contract/views'
import type { Draft } from '../../../electron/core/filing/draft'
import type { RuleRow } from '../../../electron/core/rules/rule-browser'

/** What a fake main holds and says; tests change it and look at what was asked. */
export interface FakeMain {
  readonly bridge: Bridge
  readonly asked: { readonly route: RouteName; readonly input: unknown }[]
  state: AppState
  check: CheckView
  rows: DraftRow[]
  materials: MaterialView[]
  /** What the dialog for pictures gives next. */
  picked: MaterialView[]
  draft: Draft
  rules: RuleRow[]
  refusals: RefusalMatchView[]
  packageForm: PackageForm
  steps: ProgressView['steps']
  rounds: ProgressView['rounds']
  papers: PaperRow[]
  registration: RegistrationView
  facts: FactUsedView[]
  calendar: CalendarView
  copySheet: CopySheetView
  ledger: LedgerView
  versions: VersionView[]
  compared: ComparedVersions
  checks: EarlierCheckView[]
  undone: UndoneView | null
  imported: LedgerImportResult | null
  consents: ConsentsView['given']
  keeping: KeepingView
  people: PersonView[]
  security: SecurityView
  recoveryOpens: boolean
  dataWhole: boolean
  backup: BackupView | null
  backedUp: BackedUpDraftView[]
  offered: OfferedFile | null
  zoom: number
  recent: RecentDraftView[]
  printed: 'printed' | 'cancelled' | 'failed'
  about: AboutView
  report: string
  picture: () => Promise<Uint8Array | null>
  /** The next request of this route fails with this code. */
  failNext(route: RouteName, code: FailureCode): void
  emit(event: AppEvent): void
}

/** One answer for each route. */
export type Answers = { [R in RouteName]: (input: RouteInput<R>) => unknown }
