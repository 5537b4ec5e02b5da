import {css} from 'lit';

/** A code for the camera of another screen, and the address in it. */
export const carry = css`
  .carry .qr {
    display: block;
    inline-size: min(100%, calc(var(--_unit) * 22));
    forced-color-adjust: none;
  }
  .address {
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
