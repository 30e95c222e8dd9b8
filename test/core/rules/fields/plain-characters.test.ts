import { describe, expect, it } from 'vitest'
import { draftSchema, type Draft } from '../../../../electron/core/filing/draft'
import { plainCharacters } from '../../../../electron/core/rules/fields/plain-characters'
import { aDraft, aPersonalDraft, findings, ruleTable } from '../rule-table'

/** Nothing but what a row fills in. */
const only = (change: (draft: Draft) => void): Draft => {
  const draft = draftSchema.parse({ format: 'icp-filing-draft', version: 1 })
  change(draft)
  return draft
}
const named = (name: string) => only(({ principal }) => void (principal.name = name))
const numbered = (number: string) => only(({ principal }) => void (principal.certificate.number = number))
const remarked = (remark: string) => only(({ principal }) => void (principal.remark = remark))
const N = 'principal.name'
const C = 'principal.certificate.number'
const R = 'principal.remark'

const mended = (draft: Draft): unknown =>
  findings(plainCharacters, { draft })[0]?.fixes?.[0]?.changes[0]?.value

ruleTable(plainCharacters, {
  passes: [
    {
      when: 'an address with spaces beside digits',
      draft: only(({ principal }) => void (principal.postalAddress = '样本路 1 号样本大厦 2 幢 301 室')),
      gives: ['passed principal.postalAddress'],
    },
    { when: 'a Latin name', draft: named('Sample Person'), gives: [`passed ${N}`] },
    { when: 'full-width brackets', draft: named('砚山（杭州）样本有限公司'), gives: [`passed ${N}`] },
    { when: 'lines of a remark', draft: remarked('第一行\n第二行　全角１'), gives: [`passed ${R}`] },
    { when: 'a number with a dash', draft: numbered('MA2TEXT1-6'), gives: [`passed ${C}`] },
  ],
  finds: [
    { when: 'a space behind', draft: named('砚山明 '), gives: [`hint ${N}`] },
    { when: 'a space between Han', draft: named('砚 山明'), gives: [`hint ${N}`] },
    { when: 'two spaces', draft: named('Sample  Person'), gives: [`hint ${N}`] },
    { when: 'a mark without width', draft: named('砚山\u200b明'), gives: [`hint ${N}`] },
    { when: 'full-width letters', draft: named('砚山Ａ有限公司'), gives: [`hint ${N}`] },
    { when: 'a lost character', draft: named('砚山\ufffd'), gives: [`hint ${N}`] },
    { when: 'a number in small letters', draft: numbered('91330106ma2text16p'), gives: [`hint ${C}`] },
    { when: 'a number with a space', draft: numbered('3301 0619'), gives: [`hint ${C}`] },
    { when: 'a number full-width', draft: numbered('３３01'), gives: [`hint ${C}`] },
    { when: 'a remark with a control character', draft: remarked('一\u0007二'), gives: [`hint ${R}`] },
    { when: 'a remark with a line break behind', draft: remarked('一二\n'), gives: [`hint ${R}`] },
  ],
  cannotTell: [{ when: 'nothing is typed', draft: only(() => undefined), gives: [] }],
})

describe('the mend', () => {
  it.each([
    [named(' 砚　山明 '), '砚山明'],
    [named('Sample \t Person'), 'Sample Person'],
    [named('砚山Ａ１有限公司'), '砚山A1有限公司'],
    [numbered('３301 06ma'), '330106MA'],
    [remarked('\ufeff一\n二 '), '一\n二'],
    [named('砚山\ufffd'), undefined],
  ])('%#', (draft, value) => {
    expect(mended(draft)).toBe(value)
  })
  it('reaches every typed place once', () => {
    for (const draft of [aDraft(), aPersonalDraft()]) {
      const paths = findings(plainCharacters, { draft }).map(({ path }) => path)
      expect(paths).toContain('services[0].domains[0].registrar')
      expect(paths).toContain('principal.responsible.certificate.number')
      expect(paths).toContain('services[0].description')
      expect(new Set(paths).size).toBe(paths.length)
    }
  })
})
