import { describe, expect, it } from 'vitest'
import { draftStatus } from '../../../electron/core/draft/draft-status'
import { findingKeys, findingsOf, lightOf, problems, worst } from '../../../renderer/draft/lights'
import { nextStep } from '../../../renderer/draft/next-step'
import { sectionOf } from '../../../renderer/draft/sections'
import { aCheck, aFinding, emptySummary } from '../../helpers/fake-bridge'

const passed = aFinding({ outcome: 'passed' })
const unchecked = aFinding({ outcome: 'not-checked', why: '缺资料' })
const offline = aFinding({ severity: 'offline' })

describe('lights', () => {
  it('never shows as passed what was not checked or needs the network', () => {
    expect(lightOf(unchecked)).toBe('not-checked')
    expect(lightOf(offline)).toBe('offline')
    expect(lightOf(aFinding({ outcome: 'not-checked', severity: 'offline' }))).toBe('offline')
    expect(worst([passed, offline])?.light).toBe('offline')
    expect(worst([passed, unchecked, offline])?.light).toBe('not-checked')
  })
  it('shows the gravest and counts it', () => {
    const risk = aFinding({ severity: 'risk' })
    expect(worst([passed, risk, aFinding(), aFinding()])).toEqual({ light: 'block', count: 2 })
    expect(worst([])).toBeNull()
  })
  it('walks problems the gravest first and leaves the rest out', () => {
    const hint = aFinding({ severity: 'hint' })
    const block = aFinding()
    expect(problems([hint, passed, unchecked, offline, block])).toEqual([block, hint])
  })
})

describe('findingKeys', () => {
  const keys = (...findings: ReturnType<typeof aFinding>[]) => [...findingKeys(findings).values()]

  it('names each finding, several of one rule on one place too', () => {
    const all = keys(aFinding(), aFinding({ message: '另一句' }), aFinding({ path: 'principal.name' }))
    expect(new Set(all).size).toBe(3)
  })
  it('keeps the name of one whose words change with the value', () => {
    expect(keys(aFinding({ message: '“杭州”写错了' }))).toEqual(keys(aFinding({ message: '“杭洲”写错了' })))
  })
})

describe('sections', () => {
  it.each([
    ['principal.name', 'principal'],
    ['principal.responsible.mobile', 'people'],
    ['services[2].responsible.name', 'people'],
    ['services[2].domains[0].owner', 'services'],
    ['materials[1]', 'materials'],
    ['filing.province', 'principal'],
    ['', null],
  ])('%s belongs to %s', (path, section) => expect(sectionOf(path)).toBe(section))
  it('findings and submission see everything', () => {
    const all = [aFinding(), aFinding({ path: 'principal.name' })]
    expect(findingsOf('submission', all)).toHaveLength(2)
    expect(findingsOf('services', all)).toHaveLength(1)
  })
})

describe('status of a draft', () => {
  it('is ready only when something passed and nothing is open', () => {
    expect(draftStatus({ ...emptySummary(), passed: 9, hint: 1 })).toBe('ready')
    expect(draftStatus(null)).toBe('incomplete')
    expect(draftStatus(emptySummary())).toBe('incomplete')
    expect(draftStatus({ ...emptySummary(), passed: 9, 'not-checked': 1 })).toBe('incomplete')
    expect(draftStatus({ ...emptySummary(), confirm: 1, risk: 1 })).toBe('risk')
  })
})

describe('next step', () => {
  it('puts reading before problems and problems before the package', () => {
    const check = aCheck([aFinding(), passed])
    expect(nextStep(check, true, 0).kind).toBe('start')
    expect(nextStep(check, false, 2)).toEqual({ kind: 'reading', left: 2 })
    expect(nextStep(check, false, 0)).toEqual({ kind: 'block', count: 1 })
    expect(nextStep(aCheck([passed, offline]), false, 0)).toEqual({ kind: 'ready', offline: 1 })
    expect(nextStep(null, false, 0).kind).toBe('notChecked')
  })
})
