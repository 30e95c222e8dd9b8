import { isOrganisation } from '../rules/people'
import { becauseOf, type PaperMaker } from './paper-input'
import { certificateOf, missing, provinceOf, row } from './draft-words'
import { byHand, DATE, headTitle, sealOf } from './signing'

/** The letter that an organisation's new name comes from a change of name and not from another organisation. */
export const renaming: PaperMaker = ({ draft, facts }) => {
  const { principal, filing } = draft
  const fact = facts.nationwide('name-change-letter')
  if (fact === null || filing.type !== 'change-principal' || !isOrganisation(draft)) return []
  return [
    {
      id: 'renaming',
      kind: 'renaming',
      title: '主体更名说明',
      why: becauseOf(`变更主体里改的是名称时用：${fact.value.rule}。`, fact),
      forService: null,
      // Whether it is the name that changes, no draft tells.
      certainty: 'perhaps',
      lacks: missing({ 'principal.name': principal.name }),
      blocks: [
        {
          kind: 'title',
          text: '主体更名说明',
          under: provinceOf(draft) ? `备案省：${provinceOf(draft)}` : '',
        },
        {
          kind: 'form',
          reserved: false,
          rows: [
            row('原名称', null),
            row('现名称', principal.name),
            row('证件', certificateOf(principal.certificate, facts)),
            row('主体备案号', principal.filingNumber),
            {
              label: '登记机关准予变更的日期',
              pieces: [{ blank: 'date', label: '照变更登记通知书' }],
            },
            {
              label: '同时变更的',
              ticks: ['证件号码', '住所', '法定代表人', '都没有'].map((text) => ({ text, ticked: false })),
            },
          ],
        },
        {
          kind: 'paragraph',
          pieces: [
            '本单位的名称已由原名称变更为现名称，前后是同一个单位，原有的备案、域名和互联网信息服务由变更后的单位继续持有并承担责任。现申请把备案里的主体名称改为现名称。',
          ],
        },
        {
          kind: 'signatures',
          places: [byHand(`${headTitle(draft, facts)}签字`), ...sealOf(draft, facts), DATE],
        },
        {
          kind: 'notes',
          items: ['附登记机关的准予变更登记通知书和新证件', '公章已换的盖新章；新章还没刻好的，先问接入商'],
        },
      ],
    },
  ]
}
