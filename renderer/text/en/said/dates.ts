/** Dates that matter and why, where they name nothing of the draft. */
export const DATE_WORDS: Readonly<Record<string, string>> = {
  计划提交备案: 'Planned day of submission',
  '草稿里写的计划提交日。交之前再检查一次。':
    'The planned day in the draft. Check once more before you submit.',
  还没有稳妥的提交日: 'No safe day to submit yet',
  最早稳妥的提交日: 'Earliest safe day to submit',
  '没有要等的，今天就可以提交。': 'Nothing to wait for: you can submit today.',
  '到期前续费；过期的域名不能备案，已备案的也可能被停止接入。':
    'Renew it before that; an expired domain cannot be filed, and a filed one may lose its access.',
  '到期前换证，换证后记得变更备案里的有效期。':
    'Replace it before that, then remember to change the validity in the filing.',
  '短信核验：收到短信后 24 小时内完成': 'Verification by text message: within 24 hours of the message',
  '接入商初审通过、转交管局时发短信；从收到起算 24 小时，过时整单退回重交。':
    'The message comes when the provider has reviewed the order and passes it on; 24 hours from then, or the whole order goes back.',
  '负责人到备案系统填验证码、手机号和证件号码后六位；从收到起算 24 小时，过时整单退回重交。':
    'The responsible person enters code, mobile number and the last six characters of the ID in the filing system; 24 hours from the message, or the whole order goes back.',
  开通时标明备案号: 'Show the filing number when it opens',
  看一看草稿还要不要留: 'See whether the draft is still needed',
}
