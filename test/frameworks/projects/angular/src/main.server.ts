import {type BootstrapContext, bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {provideRouter} from '@angular/router';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';

import {routes, SchoolPortal} from './app/portal';

const serverRoutes = [{path: '**', renderMode: RenderMode.Server} as const];

export default (context: BootstrapContext) =>
  bootstrapApplication(
    SchoolPortal,
    {providers: [provideRouter(routes), provideClientHydration(), provideServerRendering(withRoutes(serverRoutes))]},
    context,
  );
