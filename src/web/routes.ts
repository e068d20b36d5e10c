import { accountRoutes } from './pages/accounts/routes.tsx'
import { amendmentRoutes } from './pages/amendments/routes.tsx'
import { annualReportRoutes } from './pages/annual-report/routes.tsx'
import { calendarRoutes } from './pages/calendars/routes.tsx'
import { answerRoutes } from './pages/coordination/answer-routes.tsx'
import { readingRoutes } from './pages/coordination/reading-routes.tsx'
import { roundRoutes } from './pages/coordination/round-routes.tsx'
import { topicRoutes } from './pages/coordination/topic-routes.tsx'
import { councilRoutes } from './pages/council/routes.tsx'
import { reviewRoutes } from './pages/drafts/review/routes.ts'
import { draftRoutes } from './pages/drafts/routes.tsx'
import { draftSensitivityRoutes } from './pages/drafts/sensitivity-routes.tsx'
import { dutyRoutes } from './pages/duties/routes.tsx'
import { importRoutes } from './pages/import/routes.tsx'
import { institutionRoutes } from './pages/institutions/routes.tsx'
import { invitationRoutes } from './pages/invitation/routes.tsx'
import { lineageRoutes } from './pages/lineage/routes.tsx'
import { logRoutes } from './pages/log/routes.tsx'
import { mailRoutes } from './pages/mail/routes.tsx'
import { draftMoneyRoutes } from './pages/money/draft-routes.tsx'
import { moneyRoutes } from './pages/money/routes.tsx'
import { myMailRoutes } from './pages/my-mail/routes.tsx'
import { nextYearRoutes } from './pages/next-year/routes.tsx'
import { offerRoutes } from './pages/offers/routes.tsx'
import { passkeyRoutes } from './pages/own-account/passkey-routes.tsx'
import { ownAccountRoutes } from './pages/own-account/routes.tsx'
import { planRoutes } from './pages/plans/routes.tsx'
import { publicationFileRoutes } from './pages/publication-files/routes.tsx'
import { reportFormRoutes } from './pages/report-forms/routes.tsx'
import { reportRoutes } from './pages/reports/routes.tsx'
import { providerRoutes } from './pages/sign-in/provider-routes.tsx'
import { signInRoutes } from './pages/sign-in/routes.tsx'
import { signingKeyRoutes } from './pages/signing-keys/routes.tsx'
import { templateRoutes } from './pages/templates/routes.tsx'
import { withdrawalRoutes } from './pages/withdrawal/routes.tsx'
import { yearsRoutes } from './pages/years/routes.tsx'
import { accessibilityRoutes } from './portal/accessibility/routes.tsx'
import { apiPageRoutes } from './portal/api/routes.tsx'
import { calendarFeedRoutes } from './portal/calendar/routes.ts'
import { embedRoutes } from './portal/embed/routes.tsx'
import { feedRoutes } from './portal/feed/routes.ts'
import { homeRoutes } from './portal/home/routes.tsx'
import { keyRoutes } from './portal/keys/routes.tsx'
import { publishedRoutes } from './portal/published/routes.tsx'
import { searchRoutes } from './portal/search/routes.tsx'
import { stopMailRoutes } from './portal/stop-mail/routes.tsx'
import type { Route } from './route.ts'

/** All of the site: the portal for everyone, then the work of those who signed in. */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...publishedRoutes,
  ...embedRoutes,
  ...feedRoutes,
  ...searchRoutes,
  ...accessibilityRoutes,
  ...keyRoutes,
  ...apiPageRoutes,
  ...stopMailRoutes,
  ...calendarFeedRoutes,
  ...signInRoutes,
  ...providerRoutes,
  ...dutyRoutes,
  ...invitationRoutes,
  ...ownAccountRoutes,
  ...passkeyRoutes,
  ...planRoutes,
  ...publicationFileRoutes,
  ...templateRoutes,
  ...amendmentRoutes,
  ...annualReportRoutes,
  ...nextYearRoutes,
  ...lineageRoutes,
  ...yearsRoutes,
  ...reportRoutes,
  ...reportFormRoutes,
  ...moneyRoutes,
  ...importRoutes,
  ...offerRoutes,
  ...draftRoutes,
  ...draftSensitivityRoutes,
  ...reviewRoutes,
  ...draftMoneyRoutes,
  ...institutionRoutes,
  ...councilRoutes,
  ...withdrawalRoutes,
  ...roundRoutes,
  ...topicRoutes,
  ...readingRoutes,
  ...answerRoutes,
  ...accountRoutes,
  ...logRoutes,
  ...signingKeyRoutes,
  ...mailRoutes,
  ...myMailRoutes,
  ...calendarRoutes,
]
