import { anywhere, label, title } from './document-kind'
import { organisationCertificate } from './organisation-certificate'

/** 社会团体、民办非企业单位（社会服务机构）和基金会的登记证书. */
export const socialOrganisationCertificate = organisationCertificate('social-organisation-certificate', [
  title(6, '社会团体法人登记证书', '社会团体分支机构登记证书', '社会团体登记证书'),
  title(6, '民办非企业单位登记证书', '社会服务机构登记证书', '社会服务机构法人登记证书'),
  title(6, '基金会法人登记证书', '基金会登记证书'),
  label(3, '业务主管单位'),
  label(2, '活动地域'),
  label(2, '原始基金数额'),
  label(1, '业务范围'),
  label(1, '开办资金', '注册资金'),
  label(1, '登记管理机关', '发证机关'),
  label(1, '统一社会信用代码'),
  label(1, '法定代表人', '负责人'),
  anywhere(1, '中华人民共和国民政部', '民政部制', '民政部监制'),
  label(-3, '宗旨和业务范围', '举办单位', '经营范围', '注册资本'),
  title(-6, '营业执照', '事业单位法人证书'),
])
