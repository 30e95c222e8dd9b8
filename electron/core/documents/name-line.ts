/**
 * The first line of an organisation's name: what ends as one, or goes on behind a form. A kind of company alone is none,
 * nor are offices, systems and sentences.
 */
export const NAME_LINE =
  /^(?!.*(?:执照|核验|承诺|真实|登记|监督|信用|公示|[;；:：,，。]))(?!(?:其他|一人)?有限责任公司|股份有限公司|有限合伙|普通合伙|个人独资|个体工商)[\p{Script=Han}()（）·]{2,}(?:公司|合作社|事务所|工作室|合伙企业|代表处|办事处|(?:[店厂馆部行铺坊社院堂吧屋]|中心)$)/u
