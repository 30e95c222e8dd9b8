/** What a pasted registration of a domain says that matters for a filing, and why nothing was recognised in a text. */
export const REGISTRATIONS: Readonly<Record<string, string>> = {
  '还没有粘贴内容。': 'Nothing is pasted yet.',
  '内容超过 20 万字，请只粘贴要填的域名的查询结果。':
    'The text has more than 200,000 characters; please paste only the result for the domain to be filled in.',
  '查询结果说没有这个域名的登记，请核对域名是否写对。':
    'The result says that this domain is not registered; please check how it is written.',
  '没有认出域名的登记信息，请粘贴 WHOIS、RDAP 的完整结果，或注册商控制台的域名信息。':
    'No registration was recognised; please paste the whole result of WHOIS or RDAP, or the domain’s details from the registrar’s console.',
  '登记信息没有公开所有者。所有者请按域名证书或注册商控制台填写；管局要查所有者的省份，先关闭隐私保护。':
    'The registration does not show the owner. Please fill it in by the domain certificate or the registrar’s console; in provinces whose administration looks the owner up, turn privacy protection off first.',
  '域名被注册商暂停解析（clientHold），常见原因是实名认证没有完成。先向注册商问清并恢复，再提交备案。':
    'The registrar has suspended the domain’s resolution (clientHold), mostly because real-name verification is not done. Settle it with the registrar before you submit.',
  '域名被注册局暂停解析（serverHold），常见原因是实名认证没有通过。先向注册商问清并恢复，再提交备案。':
    'The registry has suspended the domain’s resolution (serverHold), mostly because real-name verification has not passed. Settle it with the registrar before you submit.',
  '域名在赎回期（redemptionPeriod），已经过期。先赎回并续费，再提交备案。':
    'The domain has expired and can be redeemed (redemptionPeriod). Redeem and renew it before you submit.',
  '域名等待删除（pendingDelete），很快会被释放，不能用来备案。':
    'The domain is about to be deleted (pendingDelete) and will soon be released; it cannot be filed.',
  '域名正在转移（pendingTransfer）。等转移完成、实名信息重新入库后再提交备案。':
    'The domain is being transferred (pendingTransfer). Submit once that is done and its real-name data are in the register again.',
  '域名正在赎回（pendingRestore）。等恢复正常后再提交备案。':
    'The domain is being redeemed (pendingRestore). Submit once it is back to normal.',
  '域名上了转移锁（clientTransferProhibited）。备案不受影响；要先转入境内注册商时，须在原注册商处解锁。':
    'The domain is locked against transfer (clientTransferProhibited). That does not hinder a filing; to transfer it to a registrar in mainland China first, have it unlocked at the present one.',
  '注册局禁止转移这个域名（serverTransferProhibited）。备案不受影响；要先转入境内注册商时，须等锁解除。':
    'The registry forbids a transfer of the domain (serverTransferProhibited). That does not hinder a filing; to transfer it to a registrar in mainland China first, wait until the lock is lifted.',
  '域名还没有设置域名服务器（inactive）。备案不受影响，备案号下来后再设置解析。':
    'The domain has no name servers yet (inactive). That does not hinder a filing; set up its resolution once the filing number is there.',
}
