// Every screen of the program. Ids and codes may stand in a route; what somebody typed never does.
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { z } from 'zod'
import { campaignTabs } from '../features/campaign/tabs.ts'
import { familyTabs } from '../features/families/tabs.ts'
import { aidTabs, bookTabs, entrustedTabs, incomeTabs } from '../features/fund/sections.ts'
import { peopleTabs, personTabs, proceedingTabs } from '../features/people/tabs.ts'
import { actionTabs, actionsPageTabs } from '../features/actions/tabs.ts'
import { letterTabs, registerTabs } from '../features/letters/tabs.ts'
import { organisationTabs, registerTabs as organisationRegisterTabs } from '../features/organisations/tabs.ts'
import { BrokenPage, MissingPage } from './layout/broken-page.tsx'
import { Layout } from './layout/layout.tsx'

const root = createRootRoute({ component: Layout })
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const
const tab = <Tab extends string>(tabs: readonly [Tab, ...Tab[]]) =>
  z.object({
    tab: z
      .enum(tabs)
      .default(() => tabs[0] as never)
      .catch(() => tabs[0] as never),
  })

const routeTree = root.addChildren([
  createRoute({
    ...at('/'),
    component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
  }),
  createRoute({
    ...at('/people'),
    validateSearch: tab(peopleTabs),
    component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
  }),
  createRoute({
    ...at('/proceedings/$id'),
    validateSearch: tab(proceedingTabs),
    component: lazyRouteComponent(
      () => import('../features/people/legal/proceeding-page.tsx'),
      'ProceedingPage',
    ),
  }),
  createRoute({
    ...at('/people/new'),
    component: lazyRouteComponent(() => import('../features/people/form-page.tsx'), 'NewPersonPage'),
  }),
  createRoute({
    ...at('/tasks'),
    component: lazyRouteComponent(() => import('../features/tasks/register-page.tsx'), 'TasksPage'),
  }),
  createRoute({
    ...at('/people/$id'),
    validateSearch: tab(personTabs),
    component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
  }),
  createRoute({
    ...at('/people/$id/edit'),
    component: lazyRouteComponent(() => import('../features/people/form-page.tsx'), 'EditPersonPage'),
  }),
  createRoute({
    ...at('/people/$id/merge/$otherId'),
    component: lazyRouteComponent(() => import('../features/people/duplicates/pair-page.tsx'), 'PairPage'),
  }),
  createRoute({
    ...at('/families'),
    component: lazyRouteComponent(() => import('../features/families/register-page.tsx'), 'RegisterPage'),
  }),
  createRoute({
    ...at('/families/new'),
    component: lazyRouteComponent(() => import('../features/families/form-page.tsx'), 'NewFamilyPage'),
  }),
  createRoute({
    ...at('/families/$id'),
    validateSearch: tab(familyTabs),
    component: lazyRouteComponent(() => import('../features/families/family-page.tsx'), 'FamilyPage'),
  }),
  createRoute({
    ...at('/families/$id/edit'),
    component: lazyRouteComponent(() => import('../features/families/form-page.tsx'), 'EditFamilyPage'),
  }),
  createRoute({
    ...at('/fund'),
    component: lazyRouteComponent(
      () => import('../features/fund/overview/overview-page.tsx'),
      'OverviewPage',
    ),
  }),
  createRoute({
    ...at('/fund/aid'),
    validateSearch: tab(aidTabs),
    component: lazyRouteComponent(() => import('../features/fund/aid/aid-page.tsx'), 'AidPage'),
  }),
  createRoute({
    ...at('/fund/entrusted'),
    validateSearch: tab(entrustedTabs),
    component: lazyRouteComponent(
      () => import('../features/fund/entrusted/entrusted-page.tsx'),
      'EntrustedPage',
    ),
  }),
  createRoute({
    ...at('/fund/rounds/new'),
    component: lazyRouteComponent(
      () => import('../features/fund/rounds/round-form-page.tsx'),
      'NewRoundPage',
    ),
  }),
  createRoute({
    ...at('/fund/rounds/$id'),
    component: lazyRouteComponent(() => import('../features/fund/rounds/round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    ...at('/fund/income'),
    validateSearch: tab(incomeTabs).extend({ id: z.uuid().optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('../features/fund/income/income-page.tsx'), 'IncomePage'),
  }),
  createRoute({
    ...at('/fund/books'),
    validateSearch: tab(bookTabs),
    component: lazyRouteComponent(() => import('../features/fund/ledger/books-page.tsx'), 'BooksPage'),
  }),
  createRoute({
    ...at('/fund/donations/new'),
    validateSearch: z.object({ line: z.uuid().optional().catch(undefined) }),
    component: lazyRouteComponent(
      () => import('../features/fund/income/donation-form-page.tsx'),
      'NewDonationPage',
    ),
  }),
  createRoute({
    ...at('/fund/donors/$kind/$id'),
    component: lazyRouteComponent(() => import('../features/fund/income/donor/donor-page.tsx'), 'DonorPage'),
  }),
  createRoute({
    ...at('/fund/requests/$id'),
    component: lazyRouteComponent(() => import('../features/fund/aid/request-page.tsx'), 'RequestPage'),
  }),
  createRoute({
    ...at('/fund/payments/$id'),
    component: lazyRouteComponent(() => import('../features/fund/aid/payment-page.tsx'), 'PaymentPage'),
  }),
  createRoute({
    ...at('/campaign'),
    validateSearch: tab(campaignTabs).extend({ id: z.uuid().optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('../features/campaign/campaign-page.tsx'), 'CampaignPage'),
  }),
  createRoute({
    ...at('/organisations'),
    validateSearch: tab(organisationRegisterTabs),
    component: lazyRouteComponent(
      () => import('../features/organisations/register-page.tsx'),
      'RegisterPage',
    ),
  }),
  createRoute({
    ...at('/organisations/new'),
    component: lazyRouteComponent(
      () => import('../features/organisations/form-page.tsx'),
      'NewOrganisationPage',
    ),
  }),
  createRoute({
    ...at('/organisations/$id'),
    validateSearch: tab(organisationTabs),
    component: lazyRouteComponent(
      () => import('../features/organisations/organisation-page.tsx'),
      'OrganisationPage',
    ),
  }),
  createRoute({
    ...at('/organisations/$id/edit'),
    component: lazyRouteComponent(
      () => import('../features/organisations/form-page.tsx'),
      'EditOrganisationPage',
    ),
  }),
  createRoute({
    ...at('/letters'),
    validateSearch: tab(registerTabs),
    component: lazyRouteComponent(() => import('../features/letters/letters-page.tsx'), 'LettersPage'),
  }),
  createRoute({
    ...at('/letters/new'),
    validateSearch: z.object({
      replyTo: z.uuid().optional().catch(undefined),
      from: z.uuid().optional().catch(undefined),
    }),
    component: lazyRouteComponent(() => import('../features/letters/form-page.tsx'), 'NewLetterPage'),
  }),
  createRoute({
    ...at('/letters/write'),
    validateSearch: z.object({
      to: z.uuid().optional().catch(undefined),
      remind: z.uuid().optional().catch(undefined),
    }),
    component: lazyRouteComponent(() => import('../features/letters/writing/write-page.tsx'), 'WritePage'),
  }),
  createRoute({
    ...at('/letters/run/$id'),
    component: lazyRouteComponent(() => import('../features/letters/writing/run-page.tsx'), 'RunPage'),
  }),
  createRoute({
    ...at('/letters/templates/new'),
    component: lazyRouteComponent(
      () => import('../features/letters/writing/template-page.tsx'),
      'NewTemplatePage',
    ),
  }),
  createRoute({
    ...at('/letters/templates/$id'),
    component: lazyRouteComponent(
      () => import('../features/letters/writing/template-page.tsx'),
      'TemplatePage',
    ),
  }),
  createRoute({
    ...at('/letters/$id'),
    validateSearch: tab(letterTabs),
    component: lazyRouteComponent(() => import('../features/letters/letter-page.tsx'), 'LetterPage'),
  }),
  createRoute({
    ...at('/letters/$id/edit'),
    component: lazyRouteComponent(() => import('../features/letters/form-page.tsx'), 'EditLetterPage'),
  }),
  createRoute({
    ...at('/actions'),
    // The month of the calendar, so that the way back leads to it.
    validateSearch: tab(actionsPageTabs).extend({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional()
        .catch(undefined),
    }),
    component: lazyRouteComponent(() => import('../features/actions/actions-page.tsx'), 'ActionsPage'),
  }),
  createRoute({
    ...at('/actions/new'),
    validateSearch: z.object({ on: z.iso.date().optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('../features/actions/form-page.tsx'), 'NewActionPage'),
  }),
  createRoute({
    ...at('/actions/$id'),
    validateSearch: tab(actionTabs),
    component: lazyRouteComponent(() => import('../features/actions/action-page.tsx'), 'ActionPage'),
  }),
  createRoute({
    ...at('/actions/$id/edit'),
    component: lazyRouteComponent(() => import('../features/actions/form-page.tsx'), 'EditActionPage'),
  }),
  createRoute({
    ...at('/documents'),
    component: lazyRouteComponent(() => import('../features/documents/documents-page.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    ...at('/reports'),
    component: lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
  }),
  createRoute({
    ...at('/reports/pack'),
    component: lazyRouteComponent(() => import('../features/reports/pack/pack-page.tsx'), 'PackPage'),
  }),
  createRoute({
    ...at('/audit'),
    component: lazyRouteComponent(() => import('./audit-route.tsx'), 'AuditRoute'),
  }),
  createRoute({
    ...at('/import'),
    component: lazyRouteComponent(() => import('../features/import/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...at('/quality'),
    component: lazyRouteComponent(() => import('../features/quality/quality-page.tsx'), 'QualityPage'),
  }),
  createRoute({
    ...at('/settings'),
    component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    ...at('/settings/backup'),
    component: lazyRouteComponent(() => import('../features/backup/backup-page.tsx'), 'BackupPage'),
  }),
])

export const makeRouter = () =>
  createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: ['/'] }),
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: MissingPage,
    defaultPreload: false,
    scrollRestoration: false,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
