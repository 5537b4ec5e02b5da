import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import type {Settings} from '../../portal/settings.js';
import {type SchoolChecks, SettingsController} from '../../portal/settings-controller.js';
import type {RequestHeaders, Transport} from '../../portal/submit.js';
import type {SchoolKind} from '../../protocol/scalars.js';
import type {School} from '../../protocol/school/school.js';
import {Part} from './part.js';
import {version} from './version.js';

const schoolChecks = new Part<SchoolChecks>(() => import('../../portal/check.js'));

/** What the portal and the widgets in it can both be told: which school it is, and where to send. A widget's own wins over the portal's. */
export abstract class SettingsElement extends LitElement {
  static readonly version = version;

  /** Address that receives submissions: https, or http on localhost. Used exactly as given; wins over that of a portal around it. */
  @property() endpoint: string | undefined;

  /** Address of a school JSON; the only request that is made before somebody sends. */
  @property({attribute: 'school-src'}) schoolSrc: string | undefined;

  /** The school as an object; wins over that of a portal around it, and over `school-src` on the same element. */
  @property({attribute: false}) school: School | undefined;

  /** Which content is shown: `kleuters`, `po` (default), `vo`, or `so` for special education. */
  @property({attribute: 'school-type'}) schoolType: SchoolKind | undefined;

  /**
   * Languages between which a reader may choose, as `nl en tr`: a widget that has more than one of them then has a small switch. What is
   * chosen is loaded then, and remembered nowhere.
   */
  @property() languages: string | undefined;

  /** Replaces `fetch`, for portals with a session, a CSRF token or a native bridge. */
  @property({attribute: false}) transport: Transport | undefined;

  /** Headers for a gateway, asked for before every attempt. */
  @property({attribute: false}) requestHeaders: RequestHeaders | undefined;

  readonly #controller: SettingsController;

  /** @param checks of a school, for an element that reads members of its own. */
  constructor(checks?: Part<SchoolChecks>) {
    super();
    this.#controller = new SettingsController(this, checks ?? schoolChecks, checks !== undefined);
  }

  /** Waits for a school that is here already to be checked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#controller.checked) {
      await this.#controller.checked;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  /** The school, and where to send: its own settings joined with those of the portal around it. */
  protected get settings(): Settings {
    return this.#controller.current;
  }
}
