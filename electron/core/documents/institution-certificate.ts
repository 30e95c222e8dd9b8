import { anywhere, label, title } from './document-kind'
import { organisationCertificate } from './organisation-certificate'

/** 事业单位法人证书. */
export const institutionCertificate = organisationCertificate('institution-certificate', [
  title(6, '事业单位法人证书'),
  label(3, '宗旨和业务范围'),
  label(2, '经费来源'),
  label(2, '举办单位'),
  label(1, '开办资金'),
  label(1, '登记管理机关'),
  label(1, '统一社会信用代码'),
  label(1, '法定代表人'),
  anywhere(2, '事业单位登记管理局', '事业单位在线'),
  label(-3, '业务主管单位', '活动地域', '经营范围', '注册资本'),
  title(-6, '营业执照'),
])
