import { withoutSpace } from '../values/text-form'
import { anywhere, endsValues, label, title, type DocumentKind } from './document-kind'
import { parseAddress } from './parse-address'
import { parseCreditCode, parseRegistrationNumber } from './parse-codes'
import { isOffTerm, parseDate, parseEnd, parseStart } from './parse-dates'
import { NAME_LINE } from './name-line'
import { parseCompanyType, parseOrganisation, parseOwner } from './parse-names'
import { parseMoneyText } from './parse-printed'

/**
 * 营业执照: the 2019 landscape form, the portrait forms since 2014 and those before with a 注册号; sole traders,
 * branches, partnerships, and offices of foreign firms (外国企业常驻代表机构登记证), which file with theirs.
 */
export const businessLicence: DocumentKind = {
  kind: 'business-licence',
  aspect: null,
  telling: [
    title(
      4,
      '营业执照',
      '企业法人营业执照',
      '个体工商户营业执照',
      '合伙企业营业执照',
      '个人独资企业营业执照',
    ),
    title(5, '外国企业常驻代表机构登记证', '外国地区企业常驻代表机构登记证'),
    label(2, '统一社会信用代码'),
    label(2, '经营范围'),
    label(2, '登记机关'),
    label(1, '法定代表人', '法定代表人姓名', '经营者', '经营者姓名', '执行事务合伙人', '投资人'),
    label(1, '注册资本', '出资额', '成员出资总额', '实收资本'),
    label(1, '成立日期', '注册日期'),
    label(1, '营业期限', '经营期限', '合伙期限'),
    label(2, '注册号'),
    label(1, '公司类型', '组成形式', '主体类型'),
    label(2, '首席代表', '驻在场所', '驻在期限'),
    anywhere(2, '国家企业信用信息公示系统'),
    anywhere(1, '市场监督管理'),
    title(-4, '许可证', '登记证书', '法人证书', '信用代码证书', '执业许可证'),
    label(-3, '登记管理机关', '业务主管单位', '开办资金', '举办单位', '赋码机关'),
  ],
  labels: [
    {
      field: 'uscc',
      labels: ['统一社会信用代码', '社会信用代码', '信用代码'],
      engine: 'latin',
      below: true,
      moreLines: 0,
      parse: parseCreditCode,
    },
    {
      field: 'registrationNumber',
      labels: ['注册号'],
      engine: 'latin',
      moreLines: 0,
      only: /^\d{15}$/,
      parse: parseRegistrationNumber,
    },
    {
      field: 'companyName',
      labels: ['企业名称', '名称'],
      engine: 'han',
      // A branch of a firm with a long name, in the narrow column of the landscape form.
      moreLines: 2,
      looks: NAME_LINE,
      parse: parseOrganisation,
    },
    {
      field: 'companyType',
      labels: ['公司类型', '主体类型', '类型', '组成形式'],
      engine: 'han',
      moreLines: 1,
      only: /^(?:个体工商户|(?:其他|一人)?有限责任公司(?![^（(分])|股份有限公司[（(]|有限合伙企业|普通合伙企业|个人独资企业|全民所有制|集体所有制)/u,
      // With its bracket, or a kind that no name begins with: the second line of a name may be 有限责任公司 alone.
      looks:
        /^型?(?:(?:其他|一人)?有限责任公司[（(]|股份有限公司[（(]|(?:其他有限责任公司|个体工商户|有限合伙企业|普通合伙企业|个人独资企业)$)/u,
      parse: parseCompanyType,
    },
    {
      field: 'legalRep',
      labels: [
        '法定代表人姓名',
        '法定代表人',
        '执行事务合伙人',
        '经营者姓名',
        '经营者',
        '负责人姓名',
        '负责人',
        '投资人',
        '首席代表',
      ],
      engine: 'han',
      moreLines: 0,
      looks: /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{2,10}[·.。]\p{Script=Han}{2,10})$/u,
      column: 'companyName',
      parse: parseOwner,
    },
    {
      field: 'address',
      labels: ['主要经营场所', '经营场所', '营业场所', '驻在场所', '住所'],
      engine: 'han',
      moreLines: 2,
      parse: parseAddress,
    },
    {
      field: 'capital',
      labels: ['注册资本', '注册资金', '出资额', '成员出资总额'],
      engine: 'han',
      moreLines: 0,
      only: /^(?:人民币)?[壹贰叁肆伍陆柒捌玖拾佰仟万亿零\d,.]+万?元整?$/u,
      parse: parseMoneyText,
    },
    {
      field: 'established',
      labels: ['成立日期', '注册日期'],
      engine: 'han',
      moreLines: 0,
      only: /^\d{4}年\d{1,2}月\d{1,2}日$/u,
      parse: parseDate,
    },
    {
      field: 'expiry',
      labels: ['营业期限', '经营期限', '合伙期限', '驻在期限'],
      engine: 'han',
      moreLines: 1,
      only: /^\d{4}年\d{1,2}月\d{1,2}日.{0,2}(?:\d{4}年\d{1,2}月\d{1,2}日|长期)$|^长期$/u,
      parse: (text) => {
        const end = parseEnd(text)
        // One date alone is where the term starts.
        const dates = withoutSpace(text).match(/\d{4}\D\d{1,2}\D\d{1,2}/g) ?? []
        if (dates.length === 1 && end?.value.startsWith(dates[0])) return null
        return end && isOffTerm(parseStart(text)?.value, end.value) ? null : end
      },
    },
    endsValues('经营范围', '业务范围', '经营方式'),
    endsValues('登记机关'),
    endsValues('实收资本'),
    endsValues('年度检验情况'),
  ],
}
