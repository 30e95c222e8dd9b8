import { suffixName } from '../../reference/filing-type-facts'
import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { typedNumbers } from './filing-numbers'

const FORM_NAMES = { website: '网站', app: 'App' } as const
/** An App's number may be one of a mini program or a quick app: a draft knows them as apps. */
const FITS = { website: ['website'], app: ['app', 'mini-program', 'quick-app'] } as const

export const serviceNumberKind: Rule = {
  id: 'filing-type/service-number-kind',
  family: 'filing-type',
  top: 10,
  title: '服务备案号的后缀与服务形式相符',
  severity: 'confirm',
  basis: 'filing-number-form',
  reads: ['filing-number-suffix/…'],
  explains:
    '网站的备案号序号后面没有字母，App、小程序、快应用各带 A、X、K。号码是另一种服务的，这个服务多半还没有备案，类型就会判错，请你确认。',
  check: (filing, { facts }) =>
    typedNumbers(filing, facts).flatMap(({ path, typed, number, service }) => {
      const kind = service === null ? null : (filing.draft.services[service]?.kind ?? null)
      if (kind === null || !number.ok || number.value.service === null) return []
      const own = number.value.service
      if ((FITS[kind] as readonly string[]).includes(own)) return [passed(path)]
      return [
        found(
          path,
          `服务备案号“${typed}”是${suffixName(own, facts)}的号码，这个服务填的是${FORM_NAMES[kind]}。`,
          '核对号码；网站和 App 要各自备案，这个服务还没有备案号就留空。',
          { value: typed },
        ),
      ]
    }),
}
