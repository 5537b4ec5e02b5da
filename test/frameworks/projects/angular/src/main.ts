import {bootstrapApplication, provideClientHydration, withEventReplay} from '@angular/platform-browser';
import {provideRouter} from '@angular/router';
import 'pleinwacht/define';

import {routes, SchoolPortal} from './app/portal';

await bootstrapApplication(SchoolPortal, {providers: [provideRouter(routes), provideClientHydration(withEventReplay())]});
