import { APPROVAL_TITLES, approvalCategoryOf } from './approval-titles'
import { anywhere, endsValues, label, title, type DocumentKind } from './document-kind'
import { parseApprovalNumber } from './parse-codes'
import { parseEnd } from './parse-dates'
import { parseOwner } from './parse-names'

/** Papers of the authorities that approve a service before it may be filed: number, holder, end, and what for. */
export const priorApproval: DocumentKind = {
  kind: 'prior-approval',
  aspect: null,
  telling: [
    title(6, ...Object.values(APPROVAL_TITLES).flat()),
    label(2, '许可证编号', '许可证号', '证书编号', '备案编号', '备案号'),
    label(1, '发证机关', '发证部门', '批准机关', '备案部门', '审批机关'),
    label(1, '单位名称', '机构名称', '网站名称', '企业名称', '学校名称'),
    label(1, '有效期限', '有效期至', '有效期'),
    label(1, '业务种类', '服务类别', '许可项目', '业务范围', '经营范围', '办学内容', '诊疗科目', '服务性质'),
    anywhere(2, '网出证', '网药械信息备字', '教民'),
    title(-6, '营业执照', '登记证书', '法人证书'),
    // Other papers of the same form approve what needs no approval here.
    title(-6, '食品经营许可证', '道路运输经营许可证', '增值电信业务经营许可证', '律师事务所执业许可证'),
    title(-6, '卫生许可证', '公共场所卫生许可证', '食品生产许可证', '药品经营许可证', '医疗器械经营许可证'),
    title(-6, '烟草专卖零售许可证', '特种行业许可证', '安全生产许可证', '排污许可证', '取水许可证'),
    title(-6, '出版物经营许可证', '快递业务经营许可证', '人力资源服务许可证', '建筑工程施工许可证'),
  ],
  labels: [
    {
      field: 'number',
      labels: ['许可证编号', '许可证号', '证书编号', '备案编号', '备案号', '登记号', '批准文号', '编号'],
      // Most hold characters: 京网文〔2024〕0012-034号.
      engine: 'han',
      second: 'if-nothing',
      moreLines: 0,
      parse: parseApprovalNumber,
      looks: /网文[〔［[（(]?\d{4}|网出证|网药械信息备字|(?:非)?经营性.?\d{4}|^教民/u,
    },
    {
      field: 'companyName',
      labels: ['单位名称', '机构名称', '企业名称', '公司名称', '学校名称', '主办单位', '持证单位', '名称'],
      engine: 'han',
      moreLines: 1,
      parse: parseOwner,
    },
    {
      field: 'expiry',
      labels: ['有效期限', '有效期至', '有效期', '有效日期'],
      engine: 'han',
      second: 'if-nothing',
      moreLines: 1,
      parse: parseEnd,
    },
    {
      field: 'category',
      labels: [],
      engine: 'han',
      moreLines: 0,
      parse: (text) => {
        const category = approvalCategoryOf(text)
        return category === null ? null : { value: category, confirmed: false, known: true }
      },
      looks: /许可证|资格证书|备案凭证|信息服务|网络文化|视听节目|网络出版|预约出租|药品医疗|执业许|办学许/u,
    },
    endsValues(
      '网站名称',
      '网站域名',
      '法定代表人',
      '负责人',
      '校长',
      '住所',
      '地址',
      '单位地址',
      '机构地址',
    ),
    endsValues(
      '业务种类',
      '服务类别',
      '许可项目',
      '业务范围',
      '经营范围',
      '办学内容',
      '诊疗科目',
      '服务性质',
    ),
    endsValues('发证机关', '发证部门', '发证日期', '批准机关', '审批机关', '注册资本', '企业类型'),
  ],
}
