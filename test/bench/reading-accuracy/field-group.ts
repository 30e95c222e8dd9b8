import { hasRareCharacter } from '../../samples/invent/person-name'
import { DATE_FIELDS } from './same-value'

/** Fields that are read the same way are counted together; names by how they are written. */
export type FieldGroup =
  '号码' | '人名·常用' | '人名·生僻' | '人名·带点' | '名称' | '日期' | '地址' | '网址' | '签章' | '其他'

export function fieldGroup(field: string, printed: string): FieldGroup {
  if (DATE_FIELDS.has(field)) return '日期'
  switch (field) {
    case 'idNumber':
    case 'uscc':
      return '号码'
    case 'name':
    case 'legalRep':
      return nameGroup(printed)
    case 'owner':
      return /公司|合伙|店|行|部|馆|室/.test(printed) && printed.length > 5 ? '名称' : nameGroup(printed)
    case 'companyName':
    case 'registrar':
      return '名称'
    case 'address':
      return '地址'
    case 'domain':
    case 'qrUrl':
      return '网址'
    case 'signature':
    case 'seal':
      return '签章'
    default:
      return '其他'
  }
}

const nameGroup = (printed: string): FieldGroup =>
  printed.includes('·') ? '人名·带点' : hasRareCharacter(printed) ? '人名·生僻' : '人名·常用'
