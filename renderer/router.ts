import { createMemoryHistory, createRouter } from 'vue-router'
import DraftListView from './views/DraftListView.vue'
import DraftView from './views/DraftView.vue'
import InterviewView from './views/InterviewView.vue'
import LedgerView from './views/LedgerView.vue'
import PersonalDataView from './views/PersonalDataView.vue'
import RulesView from './views/RulesView.vue'
import SecurityView from './views/SecurityView.vue'

/** Addresses stay in memory: no draft's id ever stands in the window's address. */
export const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', name: 'drafts', component: DraftListView },
    { path: '/draft/:id/:section', name: 'draft', component: DraftView, props: true },
    { path: '/interview/:id', name: 'interview', component: InterviewView, props: true },
    { path: '/rules', name: 'rules', component: RulesView },
    { path: '/personal-data', name: 'personal-data', component: PersonalDataView },
    { path: '/ledger', name: 'ledger', component: LedgerView },
    { path: '/security', name: 'security', component: SecurityView },
  ],
})
