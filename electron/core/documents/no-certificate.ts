import { label, type TellingWord } from './document-kind'

/** Papers that name certificates without being one: their own titles and labels speak against every kind. */

/** What the title of another paper ends with. */
export const OTHER_TITLE =
  /(?:通知|通告|公告|公示|合同|协议|协议书|指南|须知|简介|手册|菜单|价目表|价格表|收据|发票|小票|清单|说明|说明书|申请表|申请书|登记表|报名表|名单|简历|报告|公函|流程|问答|条例|办法|规定|承诺书|方案书|宣传册|收费标准|材料目录|介绍|关于我们)$/u

export const NO_CERTIFICATE: readonly TellingWord[] = [
  label(-4, '甲方', '乙方'),
  label(-4, '合同编号', '合同号'),
  label(-4, '发票号码', '发票代码', '购买方', '销售方', '购买方信息', '销售方信息'),
  label(-3, '应聘岗位', '求职意向', '教育背景', '工作经历'),
  label(-3, '合计', '单价', '实付', '应付'),
  label(-3, '收件人', '寄件人', '快递单号'),
  label(-4, '咨询电话', '服务热线', '客服热线', '联系我们'),
]
