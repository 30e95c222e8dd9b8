import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'

const check = (path: string, what: string, number: string | null, filedWith: string | null): Answer[] => {
  if (filedWith === null) return []
  if (!isBlank(number)) return [passed(path)]
  return [
    found(
      path,
      `选了原备案在${filedWith === 'this-provider' ? '这家' : '别的'}接入商，${what}还没有填。`,
      `到 beian.miit.gov.cn 查到${what}填上；没有备过案，就把“原备案在哪家”清空。`,
      { severity: 'confirm' },
    ),
  ]
}

export const filedWith: Rule = {
  id: 'filing-type/filed-with',
  family: 'filing-type',
  top: 10,
  title: '说了原备案在哪家的都填了备案号',
  severity: 'confirm',
  basis: 'filing-type-derived',
  explains: '选了原备案在哪家接入商，就是已有备案，应当有备案号。两处对不上时请你确认，备案类型由它们决定。',
  check: ({ draft: { principal, services } }) => [
    ...check('principal.filingNumber', '主体备案号', principal.filingNumber, principal.filedWith),
    ...services.flatMap((service, index) =>
      check(`services[${index}].filingNumber`, '服务备案号', service.filingNumber, service.filedWith),
    ),
  ],
}
