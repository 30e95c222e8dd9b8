import { sidesOfOneCard } from '../../../../electron/core/rules/responsible-person/sides-of-one-card'
import { aDraft, anotherPerson, PERSON_NUMBER, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.name'
const card = (issuer: string | null, portrait: Record<string, string>): Page[] => [
  { slot: 'principal-person-portrait', kind: 'id-portrait', fields: portrait },
  { slot: 'principal-person-emblem', kind: 'id-emblem', fields: issuer === null ? {} : { issuer } },
]
const HOME = { address: '浙江省杭州市西湖区样本路1号' }

ruleTable(sidesOfOneCard, {
  passes: [
    {
      when: 'issued where the address lies',
      pages: card('杭州市公安局西湖分局', HOME),
      gives: [`passed ${at}`],
    },
    {
      when: 'another city of the province',
      pages: card('宁波市公安局鄞州分局', HOME),
      gives: [`passed ${at}`],
    },
    {
      when: 'moved: the number is older than the address',
      pages: card('杭州市公安局西湖分局', { ...HOME, idNumber: '110101199001010015' }),
      gives: [`passed ${at}`],
    },
    {
      when: 'no address was read, and the number fits',
      pages: card('杭州市公安局西湖分局', { idNumber: PERSON_NUMBER }),
      gives: [`passed ${at}`],
      shows: ['杭州市公安局西湖分局', PERSON_NUMBER],
    },
    {
      when: 'a number of the old 四川, issued in 重庆 today',
      pages: card('重庆市公安局渝中区分局', { idNumber: '510221197805010017' }),
      gives: [`passed ${at}`],
    },
    { when: 'one side alone', pages: card('杭州市公安局西湖分局', HOME).slice(1), gives: [] },
  ],
  finds: [
    {
      when: 'another province',
      pages: card('北京市公安局东城分局', HOME),
      gives: [`confirm ${at}`],
      tells: ['国徽面由北京签发，人像面却像是浙江的'],
      shows: ['北京市公安局东城分局', HOME.address],
    },
    {
      when: 'neither address nor number is of the issuer’s province',
      pages: card('广州市公安局天河分局', { ...HOME, idNumber: '110101199001010015' }),
      gives: [`confirm ${at}`],
    },
    {
      when: 'the site’s own person',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = anotherPerson()
      }),
      pages: [
        { slot: 'service-person-portrait', kind: 'id-portrait', fields: HOME, service: 0 },
        { slot: 'service-person-emblem', kind: 'id-emblem', fields: { issuer: '成都市公安局' }, service: 0 },
      ],
      gives: ['confirm services[0].responsible.name'],
    },
  ],
  cannotTell: [
    { when: 'no issuer was read', pages: card(null, HOME), gives: [`not-checked ${at}`] },
    { when: 'an issuer without a place', pages: card('公安部', HOME), gives: [`not-checked ${at}`] },
    {
      when: 'a residence permit’s number names no province',
      pages: card('杭州市公安局', { idNumber: '810000199001010019' }),
      gives: [`not-checked ${at}`],
    },
    { when: 'nothing of the portrait side', pages: card('杭州市公安局', {}), gives: [`not-checked ${at}`] },
  ],
})
