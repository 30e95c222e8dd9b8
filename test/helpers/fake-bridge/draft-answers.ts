import type { DraftPlaceView } from '../../../electron/contract/history-views'
import type { DraftDocument, DraftRow } from '../../../electron/contract/views'
import { draftStatus } from '../../../electron/core/draft/draft-status'
import { draftSchema } from '../../../electron/core/filing/draft'
import type { Answers, FakeMain } from './fake-main'

/** Drafts, their history and what the rules say of them. */
export function draftAnswers(main: FakeMain) {
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

  return {
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
    'refusal.match': () => ({ matches: main.refusals }),
    'domain.parse': () => main.registration,
    'rules.list': () => ({ rules: main.rules }),
    'handover.save': () => ({ fileName: '备案草稿.icpdraft', left: [] }),
    'handover.offer': () => ({}),
    'handover.open': () => ({ id: 'd1' }),
    'offered.next': () => {
      const offered = main.offered
      main.offered = null
      return offered
    },
  } satisfies Partial<Answers>
}
