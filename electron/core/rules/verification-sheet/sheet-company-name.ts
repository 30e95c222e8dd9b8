import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { isFiling, sheetsOf } from './sheets'

export const sheetCompanyName: Rule = {
  id: 'verification-sheet/sheet-company-name',
  family: 'verification-sheet',
  top: 8,
  title: '核验单上的主办者与填写的一致',
  severity: 'risk',
  basis: 'sheet-filled',
  explains: '核验单上的网站主办者名称要写全称，与主体名称一致。没有读到的标为未检查，从不当作错。',
  appliesTo: isFiling,
  check: (filing) => {
    const typed = filing.draft.principal.name
    const sheets = sheetsOf(filing)
    if (isBlank(typed) || sheets.length === 0) return []
    return [
      typedOnPicture(filing, {
        path: 'principal.name',
        what: '核验单上的主办者',
        typed,
        field: 'companyName',
        pages: sheets.flatMap(({ pages }) => pages),
        remedy: `核验单写错的重填一份，写${isPersonal(filing.draft) ? '本人姓名' : '单位全称'}；填写有误的改主体名称。`,
      }),
    ]
  },
}
