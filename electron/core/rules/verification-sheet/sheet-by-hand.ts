import { sheetByHandSchema } from '../../reference/verification-sheet-facts'
import { found } from '../answers'
import type { Rule } from '../rule'
import { concernsSheet } from './sheets'

export const sheetByHand: Rule = {
  id: 'verification-sheet/sheet-by-hand',
  family: 'verification-sheet',
  top: 8,
  title: '核验单的填写与扫描',
  severity: 'risk',
  basis: 'sheet-by-hand',
  explains:
    '笔的颜色、涂改、谁签的名、留存几份，图片上看不出来。交核验单、或所问的那一天要核验单时，列一次供你对照。',
  check: (filing, { facts }) => {
    if (!concernsSheet(filing, facts)) return []
    const data = facts.get('nationwide/sheet-by-hand', sheetByHandSchema)?.value.data
    if (!data) return []
    const provider = filing.draft.filing.accessProvider
    const copies = (provider === null ? undefined : data.copiesFor[provider]) ?? data.copies
    return [
      found(
        'materials',
        `核验单上有几样软件看不出来，留存签好的原件 ${copies} 份。`,
        `${data.items.join('；')}。`,
        { severity: 'hint', slot: 'verification-sheet' },
      ),
    ]
  },
}
