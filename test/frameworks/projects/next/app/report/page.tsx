import {Form} from './form';

export default function Page() {
  return (
    <main>
      <h1>De Regenwulp</h1>
      <Form />
    </main>
  );
}
