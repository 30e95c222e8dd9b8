import { label, title } from './document-kind'
import { organisationCertificate } from './organisation-certificate'

/** 统一社会信用代码证书: of public bodies and mass organisations. */
export const creditCodeCertificate = organisationCertificate('credit-code-certificate', [
  title(6, '统一社会信用代码证书'),
  label(3, '赋码机关'),
  label(3, '机构性质'),
  label(2, '机构名称'),
  label(2, '机构地址'),
  label(1, '负责人'),
  label(1, '颁发日期', '颁发单位'),
  label(1, '统一社会信用代码'),
  label(-3, '经营范围', '注册资本', '宗旨和业务范围', '业务主管单位'),
  title(-6, '营业执照', '组织机构代码证', '登记证书', '法人证书'),
])
