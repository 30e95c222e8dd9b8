import type { Bridge } from '../../electron/contract/bridge'
import type { AppEvent } from '../../electron/contract/events'
import type { AboutView, RecentDraftView } from '../../electron/contract/desktop-views'
import { zoomAfter } from '../../electron/core/deeds/zoom'
import type { CalendarView } from '../../electron/contract/calendar-views'
import type { CopyRowView, CopySheetView } from '../../electron/contract/copy-sheet-views'
import type { FailureCode } from '../../electron/contract/failures'
import type { ProgressView } from '../../electron/contract/progress-views'
import type { PackageForm } from '../../electron/contract/package-views'
import type { PaperRow } from '../../electron/contract/paper-routes'
import type { ConsentsView, KeepingView, PersonView } from '../../electron/contract/privacy-views'
import type {
  ComparedVersions,
  DraftPlaceView,
  EarlierCheckView,
  UndoneView,
  VersionView,
} from '../../electron/contract/history-views'
import type { RouteAnswer, RouteInput, RouteName } from '../../electron/contract/routes'
import type {
  AppState,
  CheckView,
  Choices,
  DraftDocument,
  DraftRow,
  FactUsedView,
  LedgerImportResult,
  LedgerView,
  MaterialView,
  PageView,
  RefusalMatchView,
  RegistrationView,
} from '../../electron/contract/views'
import { draftStatus } from '../../electron/core/draft/draft-status'
import type {
  BackedUpDraftView,
  BackupView,
  OfferedFile,
  SecurityView,
} from '../../electron/contract/security-views'
import { draftSchema, type Draft } from '../../electron/core/filing/draft'
import type { Finding } from '../../electron/core/rules/finding'
import type { RuleRow } from '../../electron/core/rules/rule-browser'

/** A main process in memory for tests of the page: answers every route, keeps what it is told, and can be told to fail. */
const progressOf = ({ steps, rounds }: FakeMain): ProgressView => ({
  status: steps.at(-1)?.status ?? 'draft',
  steps: [...steps],
  rounds: [...rounds],
})

const SAID = { title: '样本资料', asOf: '2026-11', confidence: 'medium' } as const

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

export const emptySummary = (): CheckView['summary'] => ({
  block: 0,
  risk: 0,
  confirm: 0,
  hint: 0,
  offline: 0,
  passed: 0,
  'not-checked': 0,
})

export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'domain-owner/owner-matches-principal',
    family: 'domain-owner',
    top: 1,
    outcome: 'found',
    severity: 'block',
    path: 'services[0].domains[0].owner.name',
    message: '域名所有者与主体不是同一个。',
    remedy: '到注册商处过户给本主体，等实名信息更新后再提交。',
    evidence: [],
    source: { title: '常见驳回原因', asOf: '2025-12', confidence: 'high' },
    ...change,
  }
}

export function aCheck(findings: Finding[], change: Partial<CheckView> = {}): CheckView {
  const summary = emptySummary()
  for (const one of findings) summary[one.outcome === 'found' ? one.severity : one.outcome]++
  return {
    findings,
    summary,
    comparisons: [],
    comparing: false,
    marks: { origins: {}, ticks: {} },
    plan: {
      type: 'first',
      why: '主体和服务都还没有备案号。',
      assumed: [],
      safeFrom: '2026-11-24',
      safeUntil: null,
      decidedBy: 'today',
    },
    today: '2026-11-24',
    factsVersion: 'provinces@2026.11.24',
    ...change,
  }
}

const box = (x: number, y: number, w: number, h: number): PageView['outline'] & object => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
]

export function aPage(change: Partial<PageView> = {}): PageView {
  return {
    page: 1,
    kind: 'business-licence',
    kindConfidence: 0.98,
    fields: {
      uscc: {
        value: '91330106MAYB00Q7XJ',
        confidence: 0.97,
        box: box(180, 150, 250, 26),
        source: 'ocr',
        alternatives: [],
      },
      companyName: {
        value: '杭州青禾样本科技有限公司',
        confidence: 0.96,
        box: box(180, 190, 280, 26),
        source: 'ocr',
        alternatives: [],
      },
      legalRep: {
        value: '林知夏',
        confidence: 0.62,
        box: box(180, 270, 80, 26),
        source: 'ocr',
        alternatives: [],
      },
      expiry: {
        value: '长期',
        confidence: 0.91,
        box: box(180, 350, 60, 26),
        source: 'ocr',
        alternatives: [],
      },
    },
    quality: { warnings: [], rotation: 0, textPx: 24 },
    width: 800,
    height: 560,
    outline: null,
    previewScale: 1,
    crops: ['uscc', 'companyName', 'legalRep', 'expiry'],
    ...change,
  }
}

export function aMaterial(change: Partial<MaterialView> = {}): MaterialView {
  return {
    id: 'm1',
    fileName: '营业执照-副本.jpg',
    sha256: `bytes of ${change.id ?? 'm1'}`,
    size: 1_890_000,
    slot: 'principal-certificate',
    service: null,
    state: 'read',
    refusal: null,
    pages: [aPage()],
    slotGuessed: false,
    redactions: [],
    ...change,
  }
}

export function aRow(change: Partial<DraftRow> = {}): DraftRow {
  return {
    id: 'd1',
    title: '',
    principalName: '杭州青禾样本科技有限公司',
    province: '33',
    accessProvider: 'aliyun',
    firstDomain: 'qinghe-yangben.cn',
    materials: 3,
    summary: { ...emptySummary(), block: 2, risk: 1, passed: 40 },
    updatedAt: Date.parse('2026-11-24T02:42:00Z'),
    deletedAt: null,
    status: 'draft',
    archived: false,
    isTemplate: false,
    isSample: false,
    daysLeft: null,
    ...change,
  }
}

export const someChoices: Choices = {
  provinces: [
    { id: '33', name: '浙江' },
    { id: '44', name: '广东' },
  ],
  natures: [
    {
      id: 'enterprise',
      name: '企业',
      certificateTypes: ['business-licence', 'org-code'],
      headIs: '法定代表人',
    },
    { id: 'personal', name: '个人', certificateTypes: ['resident-id', 'passport'], headIs: '本人' },
  ],
  certificateTypes: [
    { id: 'business-licence', name: '营业执照' },
    { id: 'org-code', name: '组织机构代码证' },
    { id: 'resident-id', name: '居民身份证' },
    { id: 'passport', name: '护照' },
  ],
  personCertificateTypes: [
    { id: 'resident-id', name: '居民身份证' },
    { id: 'passport', name: '护照' },
  ],
  priorApprovals: [
    { id: 'none', name: '以上都不涉及' },
    { id: 'news', name: '新闻' },
  ],
  contentTypes: [{ id: 'company', name: '企业介绍' }],
  languages: [{ id: 'zh', name: '中文' }],
}

const aState = (): AppState => ({
  version: '0.1.0',
  runtime: 'fake',
  store: 'open',
  problem: null,
  about: null,
  ways: { system: false, passphrase: true },
  recoveryDue: false,
  backupFailure: null,
  damaged: false,
  keptBy: 'passphrase',
  systemKeyAvailable: false,
  today: '2026-11-24',
  factsVersion: 'provinces@2026.11.24',
  settings: { theme: 'light', language: 'zh-CN', letterKeys: true, recentDeeds: [] },
})

export const aCopyRow = (change: Partial<CopyRowView> = {}): CopyRowView => ({
  key: '0..单位名称.principal.name',
  label: '单位名称',
  ownPlace: null,
  state: 'filled',
  value: '杭州青禾样本科技有限公司',
  masked: '杭州青禾样本科技有限公司',
  note: '',
  hasPlace: true,
  mark: '0123456789abcdef',
  tick: 'none',
  ...change,
})

export const aCopySheet = (rows: CopyRowView[], change: Partial<CopySheetView> = {}): CopySheetView => ({
  title: '青禾样本',
  console: '样本云备案系统',
  steps: [{ title: '填写主体信息', note: '', rows }],
  notes: ['人脸要在样本云的 App 里现场拍。'],
  source: SAID,
  onTop: false,
  letterKeys: true,
  ...change,
})

const withTicks = (
  sheet: CopySheetView,
  tickOf: (row: CopyRowView) => CopyRowView['tick'],
): CopySheetView => ({
  ...sheet,
  steps: sheet.steps.map((step) => ({
    ...step,
    rows: step.rows.map((row) => ({ ...row, tick: tickOf(row) })),
  })),
})

const someSecurity = (): SecurityView => ({
  ways: { system: false, passphrase: true },
  systemKeyAvailable: false,
  portable: false,
  dataFolder: '/home/sample/data',
  recovery: { savedAt: null, testedAt: null },
  lockAfterMinutes: 15,
  backup: {
    folder: '/home/sample/data/backups',
    isOwnFolder: false,
    kept: 3,
    lastGoodAt: 1_795_000_000_000,
    lastFailure: null,
    running: false,
  },
  setAside: 0,
})

export const blankDraft = (): Draft =>
  draftSchema.parse({ format: 'icp-filing-draft', version: 1, services: [{ domains: [{}] }] })

export function fakeMain(): FakeMain {
  const listeners = new Set<(event: AppEvent) => void>()
  const failing = new Map<RouteName, FailureCode>()
  let revision = 1
  const document = (id: string): DraftDocument => ({
    id,
    revision,
    savedAt: Date.parse('2026-11-24T02:42:00Z'),
    draft: structuredClone(main.draft),
    materials: main.materials,
    undo: main.undone === null ? 0 : 1,
    redo: 0,
  })

  const answers: { [R in RouteName]: (input: RouteInput<R>) => unknown } = {
    'app.state': () => main.state,
    'app.choices': () => someChoices,
    'settings.save': (changes) =>
      (main.state = { ...main.state, settings: { ...main.state.settings, ...changes } }).settings,
    'store.create': () => ((main.state = { ...main.state, store: 'open' }), {}),
    'store.unlock': () => ((main.state = { ...main.state, store: 'open' }), {}),
    'store.lock': () => ((main.state = { ...main.state, store: 'locked' }), {}),
    'draft.list': ({ query, place, status, offset, limit }) => {
      const found = main.rows.filter((row) => row.principalName.includes(query))
      const at = (row: DraftRow): DraftPlaceView => {
        if (row.deletedAt !== null) return 'trash'
        if (row.isTemplate) return 'templates'
        return row.archived ? 'archived' : 'active'
      }
      const listed = found.filter(
        (row) => at(row) === place && (status === null || draftStatus(row.summary) === status),
      )
      const places = { active: 0, archived: 0, templates: 0, trash: 0 }
      const statuses = { block: 0, risk: 0, confirm: 0, incomplete: 0, ready: 0 }
      for (const row of found) {
        places[at(row)] += 1
        if (at(row) === 'active') statuses[draftStatus(row.summary)] += 1
      }
      return {
        drafts: listed.slice(offset, offset + limit),
        total: listed.length,
        counts: { places, statuses },
      }
    },
    'draft.copy': ({ id, title, as }) => {
      const row = main.rows.find((one) => one.id === id)
      const made = `${id}-copy`
      if (row) main.rows = [{ ...row, id: made, title, isTemplate: as === 'template' }, ...main.rows]
      return { id: made }
    },
    'draft.archive': ({ id, archived }) => {
      main.rows = main.rows.map((row) => (row.id === id ? { ...row, archived } : row))
      return {}
    },
    'draft.purge': ({ id }) => {
      main.rows = main.rows.filter((row) => row.id !== id)
      return {}
    },
    'trash.empty': () => {
      const gone = main.rows.filter((row) => row.deletedAt !== null).length
      main.rows = main.rows.filter((row) => row.deletedAt === null)
      return { drafts: gone }
    },
    'history.list': () => ({ versions: main.versions, next: null }),
    'history.compare': ({ revision }) => ({ ...main.compared, revision }),
    'history.restore': ({ id }) => document(id),
    'history.undo': () => main.undone,
    'history.redo': () => main.undone,
    'history.checks': () => ({ checks: main.checks }),
    'draft.create': () => ({ id: 'd1' }),
    'draft.import': () => ({ id: null, missing: [], sealed: null }),
    'draft.export': () => ({ fileName: null }),
    'draft.open': ({ id }) => document(id),
    'draft.save': (input) => {
      main.draft = draftSchema.parse(input.draft)
      return {
        revision: ++revision,
        savedAt: Date.parse('2026-11-24T02:43:00Z'),
        undo: revision - 1,
        redo: 0,
        placed: false,
      }
    },
    'draft.delete': ({ id }) => {
      main.rows = main.rows.map((row) => (row.id === id ? { ...row, deletedAt: 1, daysLeft: 30 } : row))
      return {}
    },
    'draft.restore': ({ id }) => {
      main.rows = main.rows.map((row) => (row.id === id ? { ...row, deletedAt: null, daysLeft: null } : row))
      return {}
    },
    'draft.check': () => main.check,
    'finding.explain': () => ({ facts: main.facts }),
    'ledger.import': () => main.imported,
    'ledger.list': () => main.ledger,
    'ledger.remove': () => ({}),
    'app.regions': () => ({
      regions: [
        {
          code: '330000',
          name: '浙江省',
          inside: [
            {
              code: '330100',
              name: '杭州市',
              inside: [
                { code: '330106', name: '西湖区', inside: [] },
                { code: '330102', name: '上城区', inside: [] },
              ],
            },
          ],
        },
        { code: '110000', name: '北京市', inside: [{ code: '110108', name: '海淀区', inside: [] }] },
      ],
    }),
    'marks.tick': ({ place, ticked }) => {
      const { origins, ticks } = main.check.marks
      const rest = Object.fromEntries(Object.entries(ticks).filter(([known]) => known !== place))
      const own = ticked ? { [place]: { at: 1_795_000_000_000, stale: null } } : {}
      main.check = { ...main.check, marks: { origins, ticks: { ...rest, ...own } } }
      return {}
    },
    'marks.read': ({ values }) => {
      const { origins, ticks } = main.check.marks
      const read = values.map(({ place, file, page }) => [
        place,
        { origin: 'read' as const, file, page, at: 1_795_000_000_000 },
      ])
      main.check = {
        ...main.check,
        marks: { ticks, origins: { ...origins, ...Object.fromEntries(read) } },
      }
      return {}
    },
    'marks.vouch': ({ rule, place, note }) => {
      const findings = main.check.findings.map((one) => {
        if (one.rule !== rule || one.path !== place) return one
        const { vouched: _, ...rest } = one
        if (note === null) return rest
        return { ...rest, vouched: { at: 1_795_000_000_000, day: '2026-11-18', note, stale: false } }
      })
      main.check = { ...main.check, findings }
      return {}
    },
    'consent.list': () => ({ given: main.consents, wording: 1, days: 90 }),
    'consent.give': ({ people }) => {
      const given = people.map((person) => ({
        person,
        purpose: 'filing-check' as const,
        wording: 1,
        givenAt: 0,
      }))
      main.consents = [...main.consents, ...given]
      return { given: main.consents, wording: 1, days: 90 }
    },
    'keeping.view': () => main.keeping,
    'keeping.days': ({ days }) => {
      main.keeping = { ...main.keeping, days }
      return { days }
    },
    'keeping.answer': ({ draftId }) => {
      main.keeping = { ...main.keeping, due: main.keeping.due.filter(({ id }) => id !== draftId) }
      return {}
    },
    'people.list': () => ({ people: main.people, total: main.people.length }),
    'people.export': () => ({ fileName: '个人资料副本.zip' }),
    'people.erase': ({ key }) => {
      main.people = main.people.filter((one) => one.key !== key)
      return { drafts: 1, pictures: 2, rows: 0 }
    },
    'clipboard.copy': () => ({}),
    'material.add': ({ files }) => ({
      added: files.map((file, i) =>
        aMaterial({
          id: `added-${file.name}-${i}`,
          fileName: file.name,
          state: 'waiting',
          pages: [],
          slot: file.slot ?? 'other',
          service: file.service,
        }),
      ),
      refused: [],
      duplicates: [],
    }),
    'material.pick': () => ({ added: main.picked, refused: [], duplicates: [] }),
    'material.place': () => ({}),
    'material.cover': () => ({}),
    'material.remove': () => ({}),
    'material.restore': () => ({}),
    'material.picture': async () => ({ bytes: await main.picture(), mediaType: 'image/png' }),
    'reading.stop': () => ({}),
    'reading.skip': () => ({}),
    'reading.resume': () => ({}),
    'refusal.match': () => ({ matches: main.refusals }),
    'calendar.view': () => main.calendar,
    'calendar.save': () => ({ fileName: '备案日程.ics' }),
    'copySheet.open': () => ({}),
    'copySheet.view': () => main.copySheet,
    'copySheet.tick': ({ key, mark }) =>
      (main.copySheet = withTicks(main.copySheet, (row) => {
        if (row.key !== key) return row.tick
        if (mark === null) return 'none'
        return mark === row.mark ? 'copied' : 'changed'
      })),
    'copySheet.untickAll': () => (main.copySheet = withTicks(main.copySheet, () => 'none')),
    'copySheet.goto': () => ({}),
    'copySheet.save': ({ format }) => ({ fileName: `填报对照表.${format}` }),
    'copySheet.onTop': ({ onTop }) => (main.copySheet = { ...main.copySheet, onTop }),
    'domain.parse': () => main.registration,
    'rules.list': () => ({ rules: main.rules }),
    'package.write': () => ({
      fileName: '青禾样本科技-20261124.zip',
      sha256: '9f3c41d0'.repeat(8),
      entries: [{ name: '01-营业执照.jpg', size: 1_200_000, sha256: '7ab2'.repeat(16) }],
      verified: true,
      unfit: [],
      lost: [],
    }),
    'package.verify': () => null,
    'package.form': () => main.packageForm,
    'progress.view': () => progressOf(main),
    'progress.note': ({ step }) => {
      main.steps.push({ ...step, id: main.steps.length + 1 })
      return progressOf(main)
    },
    'progress.remove': ({ stepId }) => {
      main.steps = main.steps.filter(({ id }) => id !== stepId)
      return progressOf(main)
    },
    'package.show': () => ({}),
    'package.drag': () => ({ begun: true }),
    'desktop.deeds': () => ({}),
    'desktop.zoom': ({ step }) => {
      if (step !== null) main.zoom = zoomAfter(main.zoom, step)
      return { percent: main.zoom }
    },
    'desktop.forgetRecent': () => {
      main.recent = []
      main.state = { ...main.state, settings: { ...main.state.settings, recentDeeds: [] } }
      return {}
    },
    'desktop.recent': () => ({ drafts: main.recent }),
    'desktop.print': () => ({ outcome: main.printed }),
    'help.about': () => main.about,
    'help.licence': ({ name }) => ({ text: main.about.licences.includes(name) ? `text of ${name}` : null }),
    'help.report': () => ({ text: main.report }),
    'help.saveReport': () => ({ fileName: '问题报告.txt' }),
    'papers.list': () => ({ papers: main.papers }),
    'papers.save': ({ ids }) => ({
      fileName: ids.length === 1 ? '核验单.pdf' : '文书',
      ids,
      missingCharacters: [],
    }),
    'papers.open': () => ({ opened: true }),
    'security.view': () => main.security,
    'security.passphrase': ({ next }) => {
      const ways = { ...main.security.ways, passphrase: next !== null }
      main.security = { ...main.security, ways }
      return {}
    },
    'security.system': ({ keep }) => {
      main.security = { ...main.security, ways: { ...main.security.ways, system: keep } }
      return {}
    },
    'security.autoLock': ({ minutes }) => (
      (main.security = { ...main.security, lockAfterMinutes: minutes }),
      {}
    ),
    'security.lockAnswer': () => ({}),
    'recovery.save': () => {
      main.state = { ...main.state, recoveryDue: false }
      main.security = { ...main.security, recovery: { savedAt: 1_795_000_000_000, testedAt: null } }
      return { fileName: '恢复文件.txt' }
    },
    'recovery.test': () => ({ fileName: '恢复文件.txt', opens: main.recoveryOpens }),
    'recovery.use': () => ({ fileName: '恢复文件.txt' }),
    'recovery.finish': () => (
      (main.state = { ...main.state, store: 'open', problem: null, about: null }),
      {}
    ),
    'store.startAnew': () => ((main.state = { ...main.state, store: 'new', problem: null, about: null }), {}),
    'store.check': () => ({ whole: main.dataWhole }),
    'store.rescue': () => {
      main.state = { ...main.state, store: 'open', problem: null, about: null, damaged: false }
      return { drafts: 5, draftsOlder: 0, draftsLost: 0, files: 7, filesLost: 1 }
    },
    'backup.now': () => ({ fileName: '备份.icpbackup' }),
    'backup.folder': () => ({}),
    'backup.pick': () => main.backup,
    'backup.unlock': () => ({}),
    'backup.drafts': () => ({ drafts: main.backedUp }),
    'backup.take': ({ ids }) => ({ ids }),
    'backup.replace': () => ((main.state = { ...main.state, store: 'open', problem: null, about: null }), {}),
    'backup.renew': () => ({}),
    'handover.save': () => ({ fileName: '备案草稿.icpdraft', left: [] }),
    'handover.offer': () => ({}),
    'handover.open': () => ({ id: 'd1' }),
    'offered.next': () => {
      const offered = main.offered
      main.offered = null
      return offered
    },
  }

  const main: FakeMain = {
    asked: [],
    state: aState(),
    check: aCheck([]),
    rows: [aRow()],
    materials: [],
    picked: [],
    draft: blankDraft(),
    rules: [],
    refusals: [],
    steps: [],
    rounds: [],
    papers: [],
    packageForm: {
      provider: '腾讯云',
      watermark: { policy: 'allowed', wording: '仅供备案使用', source: SAID },
      live: { app: null, slots: [], says: '', source: SAID },
      copies: [],
    },
    facts: [],
    calendar: { today: '2026-11-24', dates: [] },
    copySheet: aCopySheet([]),
    ledger: { drafts: 1, imports: [], rows: [], total: 0 },
    imported: null,
    consents: [{ person: 'principal', purpose: 'filing-check', wording: 1, givenAt: 0 }],
    keeping: { days: 90, due: [] },
    people: [],
    versions: [],
    compared: { revision: 1, savedAt: 0, differences: [], values: [], materialsKnown: true },
    checks: [],
    undone: null,
    registration: { problem: null, records: [], own: null },
    security: someSecurity(),
    recoveryOpens: true,
    dataWhole: true,
    backup: null,
    backedUp: [],
    offered: null,
    zoom: 100,
    recent: [],
    printed: 'printed',
    about: {
      app: '0.1.0',
      electron: '45.4.1',
      chrome: '142.0.0.0',
      node: '24.10.1',
      system: 'linux x64 6.1',
      rulePacks: [{ id: 'phones', version: '2026.11.25' }],
      licences: ['libheif.txt'],
    },
    report: 'app: 0.1.0\nlog (0):\n',
    picture: () => Promise.resolve(null),
    failNext: (route, code) => failing.set(route, code),
    emit: (event) => listeners.forEach((listener) => listener(event)),
    bridge: {
      async request<R extends RouteName>(route: R, input: RouteInput<R>) {
        // What cannot be cloned could not cross the real bridge either.
        main.asked.push({ route, input: structuredClone(input) })
        const code = failing.get(route)
        failing.delete(route)
        if (code) return { ok: false, failure: { code, message: '', detail: {} } }
        return { ok: true, value: (await answers[route](input)) as RouteAnswer<R> }
      },
      onEvent(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
  return main
}

/** Puts a fake main behind `window.bridge`. */
export function installFakeMain(): FakeMain {
  const main = fakeMain()
  Object.defineProperty(window, 'bridge', { value: main.bridge, configurable: true })
  return main
}
