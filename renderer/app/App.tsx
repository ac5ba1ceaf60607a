/** Addresses and what they show, once the gate is open. The A4 (`#/afdruk`) stands alone, without the shell. */
import { Suspense, lazy, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { nl } from '../i18n/nl';
import { EmptyState, Loading, TextLink } from '../ui';
import { KeyHelp } from '../features/hulp/KeyHelp';
import StartScreen from '../features/start/StartScreen';
import SituatieScreen from '../features/situatie/SituatieScreen';
import TakenScreen from '../features/taken/TakenScreen';
import { Gate } from './Gate';
import { Shell } from './shell/Shell';
import { StepLayout } from './shell/StepLayout';

const RichtingenScreen = lazy(() => import('../features/richtingen/RichtingenScreen'));
const RichtingScreen = lazy(() => import('../features/richtingen/RichtingScreen'));
const VergelijkScreen = lazy(() => import('../features/richtingen/VergelijkScreen'));
const RouteScreen = lazy(() => import('../features/route/RouteScreen'));
const LeerbanenScreen = lazy(() => import('../features/leerbanen/LeerbanenScreen'));
const GeldScreen = lazy(() => import('../features/geld/GeldScreen'));
const AdviesScreen = lazy(() => import('../features/advies/AdviesScreen'));
const GegevensScreen = lazy(() => import('../features/gegevens/GegevensScreen'));
const KoppelenScreen = lazy(() => import('../features/koppelen/KoppelenScreen'));
const BeheerScreen = lazy(() => import('../features/beheer/BeheerScreen'));
const GesprekkenScreen = lazy(() => import('../features/gesprekken/GesprekkenScreen'));
const InzageScreen = lazy(() => import('../features/inzage/InzageScreen'));
const HandleidingScreen = lazy(() => import('../features/handleiding/HandleidingScreen'));
const OvernemenScreen = lazy(() => import('../features/overdracht/OvernemenScreen'));
const BewarenScreen = lazy(() => import('../features/bewaren/BewarenScreen'));
const WiePastScreen = lazy(() => import('../features/omgekeerd/WiePastScreen'));
const EvenementScreen = lazy(() => import('../features/evenement/EvenementScreen'));
const VerslagScreen = lazy(() => import('../features/verslag/VerslagScreen'));
const ReportPage = lazy(() => import('../print/verslag/ReportPage'));
const WerkplaatsBeginScreen = lazy(() => import('../features/werkplaats-begin/WerkplaatsBeginScreen'));
const TalenScreen = lazy(() => import('../features/talen/TalenScreen'));
const PrintPage = lazy(() => import('../print/PrintPage'));

export function App(): ReactNode {
  return (
    <I18nProvider locale="nl-NL">
      <Router hook={useHashLocation}>
        <Gate>
          <KeyHelp />
          <Switch>
            <Route path="/afdruk-verslag">
              <Suspense fallback={<Loading />}>
                <ReportPage />
              </Suspense>
            </Route>
            <Route path="/afdruk">
              <Suspense fallback={<Loading />}>
                <PrintPage />
              </Suspense>
            </Route>
            <Route>
              <Shell>
                <Suspense fallback={<Waiting />}>
                  <Pages />
                </Suspense>
              </Shell>
            </Route>
          </Switch>
        </Gate>
      </Router>
    </I18nProvider>
  );
}

function Pages(): ReactNode {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/start" replace />
      </Route>
      <Route path="/start" component={StartScreen} />
      <Route path="/situatie" component={SituatieScreen} />
      <Route path="/taken" component={TakenScreen} />
      <Route path="/richtingen" component={RichtingenScreen} />
      <Route path="/richtingen/:crebo" component={RichtingScreen} />
      <Route path="/richtingen/:crebo/met/:ander" component={VergelijkScreen} />
      <Route path="/route" component={RouteScreen} />
      <Route path="/leerbanen" component={LeerbanenScreen} />
      <Route path="/geld" component={GeldScreen} />
      <Route path="/advies" component={AdviesScreen} />
      <Route path="/gegevens" component={GegevensScreen} />
      <Route path="/koppelen" component={KoppelenScreen} />
      <Route path="/beheer" component={BeheerScreen} />
      <Route path="/gesprekken" component={GesprekkenScreen} />
      <Route path="/evenement" component={EvenementScreen} />
      <Route path="/verslag" component={VerslagScreen} />
      <Route path="/inzage" component={InzageScreen} />
      <Route path="/overnemen" component={OvernemenScreen} />
      <Route path="/wie-past" component={WiePastScreen} />
      <Route path="/bewaren" component={BewarenScreen} />
      <Route path="/werkplaats-begin" component={WerkplaatsBeginScreen} />
      <Route path="/talen" component={TalenScreen} />
      <Route path="/handleiding" component={HandleidingScreen} />
      <Route>
        <StepLayout title={nl.nietsHier}>
          <EmptyState
            title={nl.nietsHier}
            action={
              <TextLink to="/start" variant="primary">
                {nl.startScherm}
              </TextLink>
            }
          >
            {nl.nietsHierUitleg}
          </EmptyState>
        </StepLayout>
      </Route>
    </Switch>
  );
}

function Waiting(): ReactNode {
  return (
    <main className="work" id="inhoud">
      <Loading />
    </main>
  );
}
