import { anywhere, endsValues, label, title, type DocumentKind } from './document-kind'
import { NAME_LINE } from './name-line'
import { parseDate } from './parse-dates'
import { parseHanName, parseOwner } from './parse-names'
import { parseDomain } from './parse-printed'

/** 网站备案信息真实性核验单, and the 互联网信息服务 form that took its place. */
export const verificationSheet: DocumentKind = {
  kind: 'verification-sheet',
  aspect: null,
  telling: [
    title(5, '真实性核验单', '网站备案信息真实性核验单', '互联网信息服务备案信息真实性核验单'),
    title(3, '核验单'),
    title(1, '网站主办者基本信息', '互联网信息服务主办者基本信息'),
    label(2, '网站主办者名称', '互联网信息服务主办者名称', '主办者名称'),
    label(1, '网站负责人', '服务负责人'),
    label(2, '核验人', '核验人签字', '核验单位'),
    label(2, '主体信息核验内容', '主体信息核验', '接入信息核验内容', '接入信息核验'),
    label(1, '网站域名', '服务域名'),
    label(1, '网站负责人签字', '服务负责人签字', '网站主办者盖章', '主办者盖章', '盖章'),
    anywhere(1, '真实性核验单'),
  ],
  labels: [
    {
      field: 'companyName',
      labels: ['网站主办者名称', '互联网信息服务主办者名称', '主办者名称', '主办单位名称', '主体名称'],
      engine: 'han',
      moreLines: 1,
      looks: NAME_LINE,
      parse: parseOwner,
    },
    {
      field: 'domain',
      labels: ['网站域名', '服务域名', '域名'],
      engine: 'han',
      second: 'always',
      alike: 3,
      moreLines: 0,
      parse: parseDomain,
    },
    {
      field: 'signature',
      labels: [
        '网站负责人签字',
        '网站负责人签名',
        '服务负责人签字',
        '服务负责人签名',
        '负责人签字',
        '负责人签名',
        '主办者签字',
      ],
      engine: 'han',
      moreLines: 0,
      parse: () => null,
      mark: 'signature',
    },
    {
      field: 'name',
      labels: ['网站负责人姓名', '服务负责人姓名', '负责人姓名', '网站负责人', '服务负责人'],
      engine: 'han',
      moreLines: 0,
      parse: parseHanName,
    },
    {
      field: 'date',
      labels: ['核验日期', '填表日期', '日期'],
      engine: 'han',
      second: 'if-nothing',
      // Written by hand: a 7 is taken for a 1 with a flag.
      alike: 3,
      moreLines: 0,
      parse: parseDate,
    },
    {
      field: 'seal',
      labels: ['网站主办者盖章', '主办者盖章', '主办单位盖章', '单位盖章', '盖章', '公章'],
      engine: 'han',
      moreLines: 0,
      parse: () => null,
      mark: 'seal',
    },
    endsValues(
      '网站名称',
      '核验人签字',
      '核验人',
      '核验单位',
      '证件号码',
      '手机号码',
      '联系电话',
      '电子邮箱',
      '通信地址',
      '接入服务',
    ),
  ],
}
