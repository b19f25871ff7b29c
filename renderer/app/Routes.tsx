import { Redirect, Route, Switch, useLocation } from 'wouter'
import { AboutPage } from '../features/about/AboutPage'
import { ErrorBoundary } from './ErrorBoundary'

/** Every page of the window and its address. */
export function Routes() {
  const [path] = useLocation()
  return (
    <ErrorBoundary at={path}>
      <Switch>
        <Route path="/about">
          <AboutPage />
        </Route>
        <Route>
          <Redirect to="/about" replace />
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}
