import { repairProposals, slipWords } from '../../values/repair-proposals'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { numberForm } from '../number-form'
import type { Rule } from '../rule'
import { numbersToRepair } from './numbers-to-repair'
import { repairCheck } from './repair-check'

export const numberRepair: Rule = {
  id: 'filing-type/number-repair',
  family: 'filing-type',
  top: 10,
  title: '证件号码没有抄错一位的迹象',
  severity: 'hint',
  basis: 'number-slip',
  reads: ['certificate-type/…', 'divisions/…', 'province/…'],
  explains:
    '身份号码和统一社会信用代码有校验码，抄错一位就能看出来。这里给出最多五个只差一处、又能通过校验的号码：图片上或草稿别处有的排在最前，其次是形近字、相邻两位对调、多抄或漏抄一位。只是提示去看哪一位，要对照原件再改，软件不会自己改。',
  check: (filing, { facts, today }) => {
    const { province } = filing.draft.filing
    const day = { facts, today, province: isBlank(province) ? null : province.slice(0, 2) }
    return numbersToRepair(filing).flatMap((place) => {
      const check = repairCheck(place, day)
      const form = numberForm(place.type, place.number, today, facts)
      if (!check || !form) return []
      if (form.ok) return [passed(place.path)]
      const proposals = repairProposals(place.number, check)
      if (proposals.length === 0) return [notChecked(place.path, `${place.what}不对，看不出是哪一位抄错了。`)]
      return [
        found(
          place.path,
          `${place.what}“${place.number}”通不过校验，只差一处又能通过的号码有 ${proposals.length} 个。`,
          '对照证件原件看提示的那几位，确认后再改；都不对，就重新抄一遍。',
          {
            value: place.number,
            fixes: proposals.map((proposal) => ({
              label: slipWords(proposal),
              changes: [{ path: place.path, value: proposal.text }],
            })),
          },
        ),
      ]
    })
  },
}
