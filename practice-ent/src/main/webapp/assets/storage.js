// LTI Platform Storage (client side postMessage, v0.1): keeps values for the tool in this page, while it is open.
const tool = document.querySelector('meta[name="tool-origin"]').content;
const values = new Map();
const limit = 64;

const answers = {
  "lti.capabilities": () => ({
    supported_messages: [{ subject: "lti.put_data" }, { subject: "lti.get_data" }, { subject: "lti.capabilities" }],
  }),
  "lti.put_data": ({ key, value }) => {
    if (value === null || value === undefined) values.delete(key);
    else if (values.size < limit || values.has(key)) values.set(key, value);
    return { key, value };
  },
  "lti.get_data": ({ key }) => ({ key, value: values.get(key) ?? null }),
};

addEventListener("message", (event) => {
  if (event.origin !== tool || !Object.hasOwn(answers, event.data?.subject)) return;
  const { subject, message_id } = event.data;
  event.source.postMessage({ subject: subject + ".response", message_id, ...answers[subject](event.data) }, tool);
});
