import { anywhere, endsValues, label, title, type DocumentKind } from './document-kind'
import { parseIdNumber } from './parse-codes'
import { parseDate } from './parse-dates'
import { parseHanName, parseOwner } from './parse-names'

/** 授权委托书: an organisation lets a person file for it. Forms and letters in sentences alike. */
export const authorisationLetter: DocumentKind = {
  kind: 'authorisation-letter',
  aspect: null,
  telling: [
    title(5, '授权委托书', '法人授权委托书', '法定代表人授权委托书', '备案授权书', '网站备案授权书'),
    title(5, '网站备案授权委托书', '授权书', '委托书', '法人授权书', '备案授权委托书'),
    label(2, '被授权人', '受托人', '被委托人', '代理人'),
    label(2, '授权人', '委托人', '授权单位', '委托单位'),
    label(1, '授权事项', '委托事项', '授权范围', '授权期限', '委托期限', '委托权限'),
    label(1, '身份证号码', '身份证号', '证件号码'),
    label(1, '法定代表人'),
    label(1, '盖章', '单位盖章', '委托单位盖章', '授权单位盖章', '签字', '法定代表人签字'),
    anywhere(1, '兹授权', '特此授权', '特授权', '现授权', '兹委托', '现委托'),
    anywhere(1, '代为办理', '全权办理', '全权代表', '代理人', '受托人', '被授权人'),
    title(-6, '核验单', '真实性核验单', '营业执照', '承诺书'),
  ],
  labels: [
    {
      field: 'companyName',
      labels: [
        '授权单位名称',
        '委托单位名称',
        '主办单位名称',
        '单位名称',
        '公司名称',
        '授权单位',
        '委托单位',
      ],
      engine: 'han',
      moreLines: 1,
      parse: parseOwner,
    },
    {
      field: 'signature',
      labels: ['法定代表人签字', '法定代表人签名', '负责人签字', '授权人签字', '委托人签字', '签字', '签名'],
      engine: 'han',
      moreLines: 0,
      parse: () => null,
      mark: 'signature',
    },
    {
      field: 'legalRep',
      labels: ['法定代表人姓名', '法定代表人', '法人代表', '单位负责人', '授权人', '委托人'],
      engine: 'han',
      moreLines: 0,
      parse: parseHanName,
    },
    {
      field: 'name',
      labels: ['被授权人姓名', '受托人姓名', '被授权人', '被委托人', '受托人', '代理人', '经办人'],
      engine: 'han',
      moreLines: 0,
      parse: parseHanName,
    },
    {
      field: 'idNumber',
      labels: ['身份证号码', '公民身份号码', '身份证件号码', '身份证号', '证件号码', '证件号'],
      engine: 'latin',
      moreLines: 0,
      parse: parseIdNumber,
    },
    {
      field: 'date',
      labels: ['授权日期', '委托日期', '签署日期', '日期'],
      engine: 'han',
      second: 'if-nothing',
      moreLines: 0,
      parse: parseDate,
      looks: /^\d{4}年\d{1,2}月\d{1,2}日?$/u,
    },
    {
      field: 'seal',
      labels: ['授权单位盖章', '委托单位盖章', '单位盖章', '加盖公章', '盖章', '公章'],
      engine: 'han',
      moreLines: 0,
      parse: () => null,
      mark: 'seal',
    },
    endsValues(
      '性别',
      '职务',
      '联系电话',
      '手机号码',
      '授权事项',
      '委托事项',
      '授权范围',
      '授权期限',
      '委托期限',
    ),
    endsValues('被授权人签字', '受托人签字', '统一社会信用代码', '地址', '住所'),
  ],
}
