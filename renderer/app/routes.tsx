// Every screen of the program. Ids and codes may stand in a route; what somebody typed never does.
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { z } from 'zod'
import { campaignTabs } from '../features/campaign/tabs.ts'
import { familyTabs } from '../features/families/tabs.ts'
import { fundTabs } from '../features/fund/tabs.ts'
import { personTabs } from '../features/people/tabs.ts'
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
    beforeLoad: () => {
      throw redirect({ to: '/people' })
    },
  }),
  createRoute({
    ...at('/people'),
    component: lazyRouteComponent(() => import('../features/people/register-page.tsx'), 'RegisterPage'),
  }),
  createRoute({
    ...at('/people/new'),
    component: lazyRouteComponent(() => import('../features/people/form-page.tsx'), 'NewPersonPage'),
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
    validateSearch: tab(fundTabs),
    component: lazyRouteComponent(() => import('../features/fund/fund-page.tsx'), 'FundPage'),
  }),
  createRoute({
    ...at('/fund/donations/new'),
    component: lazyRouteComponent(() => import('../features/fund/donation-form-page.tsx'), 'NewDonationPage'),
  }),
  createRoute({
    ...at('/fund/requests/$id'),
    component: lazyRouteComponent(() => import('../features/fund/request-page.tsx'), 'RequestPage'),
  }),
  createRoute({
    ...at('/fund/payments/$id'),
    component: lazyRouteComponent(() => import('../features/fund/payment-page.tsx'), 'PaymentPage'),
  }),
  createRoute({
    ...at('/campaign'),
    validateSearch: tab(campaignTabs).extend({ id: z.uuid().optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('../features/campaign/campaign-page.tsx'), 'CampaignPage'),
  }),
  createRoute({
    ...at('/settings'),
    component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
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
