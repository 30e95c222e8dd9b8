import { anywhere, endsValues, label, title, type DocumentKind } from './document-kind'
import { parseDate } from './parse-dates'
import { parseOrganisation, parseOwner } from './parse-names'
import { parseDomain } from './parse-printed'

/** Labels and states beside the owner's name: never the owner. */
const CONSOLE_WORD = /^\P{L}*(?:.{0,3}证|证[明书]|名称|类型|状态|正常|企业|个人|组织|已.{1,3})\P{L}*$/u

/** 域名证书: of a registrar for .cn or a generic domain, and the screen that shows the real-name check. */
export const domainCertificate: DocumentKind = {
  kind: 'domain-certificate',
  aspect: null,
  telling: [
    title(5, '域名注册证书', '国家顶级域名注册证书', '顶级国际域名证书', '国际域名注册证书', '域名证书'),
    title(3, '域名所有权证明', '域名注册证明'),
    label(3, '域名所有者', '域名持有者', '域名注册人', '域名所有人', '域名持有人'),
    label(2, '域名注册服务机构', '注册服务机构', '域名注册商'),
    label(1, '域名', '注册域名', '域名名称'),
    label(1, '注册时间', '注册日期', '域名注册日期', '域名注册时间'),
    label(1, '到期时间', '到期日期', '域名到期日期', '域名到期时间'),
    label(2, 'Registrant'),
    label(1, 'DomainName', 'Domain'),
    label(1, 'ExpirationDate', 'ExpiryDate', 'Expir'),
    label(2, '实名认证', '实名认证状态'),
    anywhere(1, '顶级域名', '域名注册证书', '域名证书'),
    anywhere(1, '域名注册服务', '注册服务机构'),
  ],
  labels: [
    {
      field: 'owner',
      labels: [
        '域名所有者',
        '域名持有者',
        '域名所有人',
        '域名持有人',
        '域名注册人',
        '持有者名称',
        '所有者名称',
        '注册人名称',
        '注册人',
        '持有者',
        '所有者',
        'DomainHolder',
        'DomainNameHolder',
        'RegistrantName',
        'Registrant',
      ],
      engine: 'han',
      moreLines: 1,
      parse: (text) => (CONSOLE_WORD.test(text) ? null : parseOwner(text)),
    },
    {
      field: 'registrar',
      labels: [
        '域名注册服务机构',
        '注册服务机构',
        '域名注册商',
        '注册商',
        'SponsoringRegistrar',
        'Registrar',
      ],
      engine: 'han',
      moreLines: 1,
      parse: parseOrganisation,
    },
    {
      field: 'registered',
      labels: [
        '域名注册日期',
        '域名注册时间',
        '注册日期',
        '注册时间',
        '创建日期',
        'RegistrationDate',
        'CreationDate',
      ],
      engine: 'han',
      second: 'if-nothing',
      moreLines: 0,
      parse: parseDate,
    },
    {
      field: 'expiry',
      labels: [
        '域名到期日期',
        '域名到期时间',
        '到期日期',
        '到期时间',
        '有效期至',
        'ExpirationDate',
        'ExpiryDate',
      ],
      engine: 'han',
      second: 'if-nothing',
      moreLines: 0,
      endsSpanOf: 'registered',
      parse: parseDate,
    },
    {
      field: 'domain',
      labels: ['域名名称', '注册域名', '域名', 'DomainName', 'Domain'],
      engine: 'han',
      second: 'always',
      alike: 3,
      moreLines: 0,
      parse: parseDomain,
    },
    endsValues('证件类型', '证件号码', '所有者邮箱', '证书编号', '注册局', '域名服务器', 'DNS服务器'),
    endsValues('实名认证', '实名认证状态', '命名审核'),
    endsValues('域名状态'),
    endsValues('所有者类型', '持有者类型', '域名所有者类型'),
    endsValues('DNS'),
  ],
}
