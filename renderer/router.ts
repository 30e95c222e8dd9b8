import { createMemoryHistory, createRouter } from 'vue-router'

/**
 * Addresses stay in memory: no draft's id ever stands in the window's address. Views are files of their own, so that the
 * window is there before all of them are.
 */
const view = {
  drafts: () => import('./views/DraftListView.vue'),
  draft: () => import('./views/DraftView.vue'),
  interview: () => import('./views/InterviewView.vue'),
  rules: () => import('./views/RulesView.vue'),
  personalData: () => import('./views/PersonalDataView.vue'),
  ledger: () => import('./views/LedgerView.vue'),
  security: () => import('./views/SecurityView.vue'),
}

export const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', name: 'drafts', component: view.drafts },
    { path: '/draft/:id/:section', name: 'draft', component: view.draft, props: true },
    { path: '/interview/:id', name: 'interview', component: view.interview, props: true },
    { path: '/rules', name: 'rules', component: view.rules },
    { path: '/personal-data', name: 'personal-data', component: view.personalData },
    { path: '/ledger', name: 'ledger', component: view.ledger },
    { path: '/security', name: 'security', component: view.security },
  ],
})

/** Loads every view while nothing else is to be done, so that none is waited for. */
export function loadViews(): void {
  const rest = Object.values(view)
  const next = (): void => {
    const load = rest.shift()
    // A view that could not be loaded is tried again, and told, when somebody goes there.
    if (load)
      void load().then(
        () => requestIdleCallback(next),
        () => undefined,
      )
  }
  requestIdleCallback(next)
}
