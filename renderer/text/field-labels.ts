/** Label and hint of every field of the draft, by its path without list numbers. */
export interface FieldText {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
}

const person = (prefix: string): Record<string, FieldText> => ({
  [`${prefix}.name`]: { label: '姓名', hint: '与证件一致' },
  [`${prefix}.certificate.type`]: { label: '证件类型' },
  [`${prefix}.certificate.number`]: { label: '证件号码' },
  [`${prefix}.certificate.validUntil`]: { label: '证件有效期至', hint: '按国徽面抄写' },
  [`${prefix}.mobile`]: { label: '手机号码', hint: '能接到核实电话' },
  [`${prefix}.emergencyPhone`]: { label: '应急电话', hint: '与手机号码不同' },
  [`${prefix}.landline`]: { label: '固定电话', hint: '可以留空' },
  [`${prefix}.email`]: { label: '电子邮箱' },
  [`${prefix}.isLegalRepresentative`]: { label: '是法定代表人' },
})

export const FIELD_TEXTS: Record<string, FieldText> = {
  title: { label: '草稿名称', hint: '只在本机显示' },
  'filing.province': { label: '备案省份', hint: '决定由哪省审核' },
  'filing.accessProvider': { label: '接入商' },
  'filing.type': { label: '备案类型', hint: '拿不准就交给软件判断' },
  'filing.plannedOn': { label: '计划提交日', hint: '按这一天的规则检查' },
  'principal.nature': { label: '单位性质' },
  'principal.name': { label: '主体名称', hint: '与证件一致' },
  'principal.certificate.type': { label: '证件类型' },
  'principal.certificate.number': { label: '证件号码', hint: '按证件抄写' },
  'principal.certificate.address': { label: '证件住所', hint: '按证件抄写' },
  'principal.certificate.validUntil': { label: '证件有效期至' },
  'principal.certificate.businessScope': { label: '经营范围', hint: '可以留空' },
  'principal.region': { label: '所在地区代码', hint: '六位行政区划代码', placeholder: '330106' },
  'principal.postalAddress': { label: '通信地址', hint: '能收到信，写到门牌室号' },
  'principal.remark': { label: '备注', hint: '可以留空', placeholder: '如有需要说明的情况写在这里' },
  'principal.filingNumber': { label: '主体备案号', hint: '没有备过案就留空' },
  'principal.filedWith': { label: '原备案在哪家' },
  'principal.orderRunning': { label: '有未完结的订单' },
  ...person('principal.responsible'),
  'services[].kind': { label: '服务形式' },
  'services[].name': { label: '服务名称', hint: '网站或 App 的名称' },
  'services[].homepage': { label: '首页网址', hint: '不带 http://' },
  'services[].contentTypes': { label: '服务内容', hint: '可多选' },
  'services[].description': { label: '内容说明', hint: '网站做什么用' },
  'services[].languages': { label: '语种', hint: '可多选' },
  'services[].priorApprovals': { label: '涉及的内容', hint: '都不涉及也要选一下' },
  'services[].priorApprovals[].number': { label: '批准文号', hint: '按批准文件抄写' },
  'services[].priorApprovals[].file': { label: '批准文件', hint: '从材料里选' },
  'services[].nameProofs': { label: '名称依据', hint: '有商标或批文时选' },
  'services[].filingNumber': { label: '服务备案号', hint: '没有备过案就留空' },
  'services[].filedWith': { label: '原备案在哪家' },
  'services[].ownedByPrincipal': { label: '属于本主体' },
  'services[].remark': { label: '备注', hint: '可以留空' },
  'services[].app.platforms': { label: '运行平台', hint: '可多选' },
  'services[].app.packageName': { label: '包名', placeholder: 'cn.example.app' },
  'services[].app.publicKey': { label: '公钥', hint: '签名证书的公钥' },
  'services[].app.signature': { label: '签名', hint: 'MD5 或 SHA-1' },
  'services[].app.icon': { label: '图标', hint: '从材料里选' },
  'services[].app.namesByPlatform': { label: '各平台名称', hint: '与服务名称相同就留空' },
  'services[].domains[].name': { label: '域名' },
  'services[].domains[].owner.name': { label: '域名所有者', hint: '按域名证书抄写' },
  'services[].domains[].owner.certificateType': { label: '所有者证件类型' },
  'services[].domains[].owner.certificateNumber': { label: '所有者证件号码' },
  'services[].domains[].owner.relation': { label: '所有者与单位的关系', hint: '所有者就是主体时留空' },
  'services[].domains[].registrar': { label: '注册商' },
  'services[].domains[].registeredOn': { label: '注册日期' },
  'services[].domains[].expiresOn': { label: '到期日期' },
  'services[].domains[].realNameVerified': { label: '已完成实名认证' },
  'services[].domains[].realNameVerifiedOn': { label: '实名通过日期' },
  ...person('services[].responsible'),
}

const WHOLES: Record<string, string> = {
  '': '整份备案',
  filing: '这次备案',
  principal: '主体',
  'principal.certificate': '主体证件',
  'principal.responsible': '主体负责人',
  'principal.responsible.certificate': '负责人证件',
  services: '服务',
  'services[]': '服务',
  'services[].app': 'App 信息',
  'services[].domains': '域名',
  'services[].domains[]': '域名',
  'services[].domains[].owner': '域名所有者',
  'services[].responsible': '服务负责人',
  'services[].responsible.certificate': '服务负责人证件',
  'services[].priorApprovals[]': '前置审批',
  materials: '材料',
  'materials[]': '材料',
}

const bare = (path: string): string => path.replace(/\[\d+\]/g, '[]')

/** Texts of a field; a path without texts of its own is shown as its nearest whole. */
export function fieldText(path: string): FieldText {
  let key = bare(path)
  for (;;) {
    const own = FIELD_TEXTS[key]
    if (own) return own
    const whole = WHOLES[key]
    if (whole !== undefined || key === '') return { label: whole ?? '整份备案' }
    key = key.replace(/(\.[^.]+|\[\])$|^[^.[]+$/, '')
  }
}
