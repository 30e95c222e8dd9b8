import { found } from '../answers'
import type { Rule } from '../rule'

export const beyondThisMachine: Rule = {
  id: 'phone-reuse/beyond-this-machine',
  family: 'phone-reuse',
  top: 9,
  title: '手机号在本机以外没有被其他主体用过',
  severity: 'offline',
  basis: 'phone-reuse',
  explains: '本软件只比对本机的草稿和导入的历史备案。号码在别处有没有用过，只有提交后才知道，这里只提醒。',
  check: ({ draft }) => {
    const { mobile } = draft.principal.responsible
    if (mobile === null || mobile.trim() === '') return []
    return [
      found(
        'principal.responsible.mobile',
        `手机号“${mobile}”在本机以外有没有被其他主体用过，本软件不联网，无法核实。`,
        '问清号码的主人有没有替别的主体备过案；接手过的号码，先拨打确认。',
      ),
    ]
  },
}
