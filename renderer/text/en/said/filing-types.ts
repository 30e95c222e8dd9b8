/** How the filing type follows from the answers. */
export const FILING_TYPES: Readonly<Record<string, string>> = {
  '主体和服务都没有备案号，按首次备案提交。':
    'Neither principal nor service has a number, so it is a first filing.',
  '主体已在别的接入商备案，服务是新的，属于无主体新增服务。':
    'The principal has filed with another provider and the service is new: a new service of a principal filed elsewhere.',
  '主体的备案就在这家接入商，服务是新的，属于有主体新增服务。':
    'The principal’s filing is with this provider and the service is new: a new service.',
  '主体和服务都有备案号，主体的备案在别的接入商，这次只把服务接入这家，属于无主体新增接入。':
    'Principal and service have numbers, the principal’s filing is elsewhere, and the service only moves here: a new access of a filing made elsewhere.',
  '主体的备案在这家接入商，服务已在别家备案，这次把它接入这家，属于有主体新增接入。':
    'The principal’s filing is with this provider, the service was filed elsewhere and now comes here: a new access.',
  '服务已有备案号，并且已接入这家接入商，没有要提交的备案。':
    'The service has a number and is with this provider already; there is nothing to file.',
  '要改信息就选变更备案；要备别的网站，把新的服务填进来。':
    'To change something, choose a change; to file another website, fill it in as a new service.',
  '服务的备案在别的主体名下，这个主体不能再备。':
    'The service is filed under another principal, so this one cannot file it.',
  '请原主体先注销这个服务的备案，或者由原主体来办。':
    'Ask that principal to cancel its filing first, or let them file.',
  '主体名下没有服务也没有接入，是空壳主体。': 'The principal has neither service nor access: an empty shell.',
  '先注销主体，再按首次备案提交。': 'Cancel the principal first, then submit as a first filing.',
  '主体名称在别处对应另一个证件号码，多半是换过证件或填错了号码。':
    'The principal’s name goes with another number elsewhere: mostly the certificate was replaced, or the number is mistyped.',
  '核对号码；证件换过的，先做变更主体，或按原号码填写。':
    'Check the number. If the certificate was replaced, change the principal first, or use the former number.',
  '个人与单位之间的转换不算变更。': 'Going from person to organisation or back is no change.',
  '注销原来的备案，用新的主体重新备案。': 'Cancel the old filing and file anew with the new principal.',
  '主体已有备案，这次修改主体信息，要重新上传主体的全部材料。':
    'The principal is filed and its data change; all its materials are uploaded again.',
  '服务已有备案并接入这家，这次修改服务的名称、域名、负责人或内容。':
    'The service is filed and with this provider; its name, domain, responsible person or content changes.',
  '服务已接入这家，这次修改地址或接入方式。':
    'The service is with this provider; address or way of access changes.',
  '保留备案号，只取消在这家的接入；没有别的接入时备案号会被收回，要尽快接入别家。':
    'The number is kept and only the access here ends; without another access the number is withdrawn, so move to another provider soon.',
  '注销一个服务的备案。': 'The filing of one service is cancelled.',
  '注销主体，名下的服务一并注销。': 'The principal is cancelled, and its services with it.',
  '同一主体同一时间只能有一个在办的订单。': 'A principal can have only one order under way at a time.',
  '先办完或撤销另一个订单。': 'Finish or withdraw the other order first.',
  主体有没有主体备案号: 'Does the principal have a filing number?',
  主体已有备案号: 'the principal has a filing number',
  主体还没有备案号: 'the principal has no filing number yet',
  主体名下还有没有已备案的服务: 'Does the principal still have a filed service?',
  主体名下还有已备案的服务: 'the principal still has a filed service',
  主体名下没有已备案的服务: 'the principal has no filed service',
  主体的备案是不是在这家接入商: 'Is the principal’s filing with this provider?',
  主体的备案在这家接入商: 'the principal’s filing is with this provider',
  主体的备案在别的接入商: 'the principal’s filing is with another provider',
  这个服务有没有服务备案号: 'Does this service have a filing number?',
  服务已有备案号: 'the service has a filing number',
  服务还没有备案号: 'the service has no filing number yet',
  服务的备案是不是在本主体名下: 'Is the service filed under this principal?',
  服务的备案在本主体名下: 'the service is filed under this principal',
  服务的备案在别的主体名下: 'the service is filed under another principal',
  服务是不是已经接入这家接入商: 'Is the service with this provider already?',
  服务已接入这家接入商: 'the service is with this provider',
  服务没有接入这家接入商: 'the service is not with this provider',
  主体是不是另有没办完的备案订单: 'Does the principal have another order under way?',
  主体另有没办完的备案订单: 'the principal has another order under way',
  主体没有别的在办订单: 'the principal has no other order under way',
  主体名称是不是在别处对应另一个证件号码: 'Does the principal’s name go with another number elsewhere?',
  主体名称在别处对应另一个证件号码: 'the principal’s name goes with another number elsewhere',
  主体名称没有对应别的证件号码: 'the principal’s name goes with no other number',
  变更前后是不是在个人与单位之间转换: 'Does the change go from person to organisation or back?',
  变更前后在个人与单位之间转换: 'it changes from person to organisation or back',
  变更前后的性质同属个人或同属单位: 'it stays a person or stays an organisation',
  '备案类型由主体、服务和接入商三方面的情况决定，填错名称或号码就会得到错的类型':
    'The filing type follows from principal, service and provider; a mistyped name or number leads to a wrong one',
  '主体名下没有网站也没有接入的是空壳主体：先注销主体，再按首次备案提交':
    'A principal with neither website nor access is an empty shell: cancel it first, then submit as a first filing',
  '服务已有备案号并且已接入这家接入商的，不用再提交备案，要改内容走变更备案':
    'A service that has a number and is with this provider need not be filed again; to change it, submit a change',
  '新增接入照搬原有信息，不能与新增服务放在同一个订单里':
    'A new access takes over what is on record and cannot share an order with a new service',
  '新增服务和新增接入所填的主体证件信息要与工信部留存的一致；证件换过的，先做变更或按原号码填写并上传新证件':
    'For a new service or access the principal’s certificate is as on record at MIIT; if it was replaced, change the filing first, or fill in the former number and upload the new certificate',
  '主体名称在备案系统里对应另一个证件号码时，多半是换过证件或填错了号码':
    'Where the principal’s name goes with another certificate number in the filing system, the certificate was mostly replaced or the number mistyped',
  '个人备案与单位备案之间不能变更，要注销后重新备案':
    'A filing cannot be changed from person to organisation or back; cancel it and file anew',
  'ICP 备案号由省份简称、“ICP备”、数字和“号”组成，服务的备案号再带短横线和序号':
    'A filing number is the province’s short name, “ICP备”, digits and “号”; a service’s number adds a hyphen and a counter',
  '一个主体只有一个主体备案号，名下各服务的备案号都以它开头':
    'A principal has one number only, and the numbers of all its services begin with it',
  '备案号开头的字是发号管局所在省的简称，主体在哪省就向哪省管局报备':
    'A filing number begins with the short name of the issuing administration’s province; a principal files with its own province',
  '备案类型不对多半因为主体名称或证件号码填错，先核对号码':
    'A wrong filing type mostly comes from a mistyped name or certificate number; check the number first',
  '主体已有备案号的，不再按首次备案提交': 'A principal with a number does not submit a first filing',
  '有的服务是新的，有的已有备案号：新增接入照搬原有信息，不能和新增服务放在同一个订单里。':
    'Some services are new and some have a number: a new access takes over what is on record and cannot share an order with new services.',
  '把新的服务和已有备案号的服务分成两份草稿，分别提交。':
    'Put new services and those with a number into two drafts and submit them apart.',
  '按现在的回答，没有合适的备案类型。': 'By the answers so far no filing type fits.',
}
