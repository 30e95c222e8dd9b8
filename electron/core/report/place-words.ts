/** A finding's path as a person would say it: services[0].domains[1].name → 服务 1 / 域名 2 / 名称. */

const STEPS: Readonly<Record<string, string>> = {
  filing: '备案',
  province: '省份',
  accessProvider: '接入商',
  type: '类型',
  plannedOn: '计划提交日',
  principal: '主体',
  nature: '性质',
  name: '名称',
  certificate: '证件',
  number: '号码',
  address: '住所',
  validUntil: '有效期至',
  businessScope: '经营范围',
  region: '所在地区',
  postalAddress: '通信地址',
  remark: '备注',
  filingNumber: '备案号',
  filedWith: '原备案',
  orderRunning: '未完结的订单',
  responsible: '负责人',
  mobile: '手机号码',
  emergencyPhone: '应急电话',
  landline: '固定电话',
  email: '电子邮箱',
  isLegalRepresentative: '是否法定代表人',
  services: '服务',
  kind: '形式',
  homepage: '首页网址',
  contentTypes: '服务内容',
  description: '内容说明',
  languages: '语种',
  domains: '域名',
  owner: '所有者',
  certificateType: '证件类型',
  certificateNumber: '证件号码',
  relation: '与单位的关系',
  registrar: '注册商',
  registeredOn: '注册日期',
  expiresOn: '到期日期',
  realNameVerified: '实名认证',
  realNameVerifiedOn: '实名日期',
  priorApprovals: '前置审批',
  category: '类别',
  file: '文件',
  nameProofs: '名称依据',
  app: 'App',
  platforms: '平台',
  packageName: '包名',
  publicKey: '公钥',
  signature: '签名',
  icon: '图标',
  namesByPlatform: '各平台名称',
  ownedByPrincipal: '属于本主体',
  materials: '材料',
  slot: '种类',
  title: '草稿名称',
}

export function placeWords(path: string): string {
  if (path === '') return '整份备案'
  const steps = path.match(/[^.[\]]+|\[\d+\]/g) ?? []
  const words: string[] = []
  for (const [index, step] of steps.entries()) {
    const number = /^\[(\d+)\]$/.exec(step)?.[1]
    if (number !== undefined && words.length > 0) words[words.length - 1] += ` ${Number(number) + 1}`
    else if (step === 'name' && steps[index - 1] === 'responsible') words.push('姓名')
    else words.push(STEPS[step] ?? step)
  }
  return words.join(' / ')
}
