import { sheetSigner } from '../../../../electron/core/rules/verification-sheet/sheet-signer'
import { aDraft, anotherPerson, OTHER_NUMBER, PERSON, ruleTable, type Page } from '../rule-table'
import { cancelling, sheet, unread } from './sheet-pages'

const head = 'principal.responsible.name'
const own = 'services[0].responsible.name'
const read = (verdict: 'match' | 'mismatch' | 'unsure', service: number | null = null): Page[] => [
  sheet({ fields: { name: PERSON }, verdicts: { name: verdict }, service }),
]
const withOwn = aDraft((draft) => {
  draft.services[0]!.responsible = anotherPerson('林样本', OTHER_NUMBER)
})
const onlySecond = aDraft((draft) => {
  draft.services.push({ ...structuredClone(draft.services[0]!), responsible: anotherPerson() })
})

ruleTable(sheetSigner, {
  passes: [
    { when: 'the head signs', pages: read('match'), gives: [`passed ${head}`] },
    { when: 'the site’s own person signs', draft: withOwn, pages: read('match'), gives: [`passed ${own}`] },
    {
      when: 'the head signs for the first site',
      draft: onlySecond,
      pages: read('match', 0),
      gives: [`passed ${head}`],
    },
    {
      when: 'a sheet of all sites is signed by the person of the second',
      draft: onlySecond,
      pages: read('match'),
      gives: ['passed services[1].responsible.name'],
    },
    { when: 'no sheet', gives: [] },
    { when: 'an order that gives up', draft: cancelling, pages: read('mismatch'), gives: [] },
  ],
  finds: [
    { when: 'another', pages: read('mismatch'), gives: [`risk ${head}`] },
    {
      when: 'the head in place of the site’s person',
      draft: withOwn,
      pages: read('mismatch'),
      gives: [`risk ${own}`],
    },
    { when: 'not sure', pages: read('unsure'), gives: [`confirm ${head}`] },
  ],
  cannotTell: [
    { when: 'the sheet was not read', pages: [unread], gives: [`not-checked ${head}`] },
    {
      when: 'no name typed',
      draft: aDraft((draft) => {
        draft.principal.responsible.name = null
      }),
      pages: read('mismatch'),
      gives: [],
    },
  ],
})
