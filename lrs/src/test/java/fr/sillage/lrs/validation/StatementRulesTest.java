package fr.sillage.lrs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.Statements;
import fr.sillage.lrs.syntax.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Paragraphs are those of xAPI 1.0.3, part Data, unless said otherwise. One change to a valid statement per row. */
class StatementRulesTest {

    @ParameterizedTest
    @EnumSource(Version.class)
    void acceptsEveryPropertyOfTheSpecification(Version version) {
        assertThatCode(() -> StatementRules.check(Statements.full(), version)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            2.2 unknown property        | /surprise                  | 1                           | /surprise
            2.2 wrong case of a key     | /Actor                     | {}                          | /Actor
            2.2 unknown inside          | /actor/account/mail        | "x"                         | /actor/account/mail
            2.2 null                    | /result                    | null                        | /result
            2.2 null deep inside        | /verb/display/en           | null                        | /verb/display/en
            2.2 null in an array        | /context/contextActivities/grouping/- | null             | /context/contextActivities/grouping/1
            2.2 wrong case of a value   | /actor/objectType          | "agent"                     | /actor/objectType
            2.2 string for a boolean    | /result/success            | "true"                      | /result/success
            2.2 number for a boolean    | /result/completion         | 1                           | /result/completion
            2.2 string for a number     | /result/score/scaled       | "0.5"                       | /result/score/scaled
            2.2 number for a string     | /result/response           | 7                           | /result/response
            2.2 IRI without a scheme    | /object/id                 | "items/1"                   | /object/id
            2.2 empty IRI               | /object/id                 | ""                          | /object/id
            2.4.1 id too long           | /id                        | "8f87ccde-bb56-4c2e-ab83-44982ef22df01" | /id
            2.4.1 id in short form      | /id                        | "1-1-1-1-1"                 | /id
            2.4.1 id not a string       | /id                        | 12345                       | /id
            2.4.2 actor missing         | /actor                     |                             | ``
            2.4.2 actor not an object   | /actor                     | "A"                         | /actor
            2.4.2.1 no identifier       | /actor/account             |                             | /actor
            2.4.2.1 two identifiers     | /actor/mbox                | "mailto:a@b.example"        | /actor
            2.4.2.1 member of an agent  | /actor/member              | []                          | /actor/member
            2.4.2.1 name not a string   | /actor/name                | {}                          | /actor/name
            2.4.2.2 anonymous, no list  | /context/team              | {"objectType":"Group"}      | /context/team
            2.4.2.2 team without type   | /context/team/objectType   |                             | /context/team
            2.4.2.2 group in a group    | /context/team/member/-     | {"objectType":"Group","mbox":"mailto:g@b.example"} | /context/team/member/1/objectType
            2.4.2.2 member, no identity | /context/team/member/-     | {"name":"B"}                | /context/team/member/1
            2.4.2.3 mbox not mailto     | /context/instructor/mbox   | "i@ent.example"             | /context/instructor/mbox
            2.4.2.3 mbox no address     | /context/instructor/mbox   | "mailto:i"                  | /context/instructor/mbox
            2.4.2.3 sha1 too short      | /actor                     | {"mbox_sha1sum":"ab12"}     | /actor/mbox_sha1sum
            2.4.2.3 openid not a URI    | /actor                     | {"openid":"me"}             | /actor/openid
            2.4.2.4 homePage missing    | /actor/account/homePage    |                             | /actor/account
            2.4.2.4 homePage relative   | /actor/account/homePage    | "/ent"                      | /actor/account/homePage
            2.4.2.4 name missing        | /actor/account/name        |                             | /actor/account
            2.4.2.4 name a number       | /actor/account/name        | 1                           | /actor/account/name
            2.4.3 verb missing          | /verb                      |                             | ``
            2.4.3 verb without id       | /verb/id                   |                             | /verb
            2.4.3 verb id not an IRI    | /verb/id                   | "answered"                  | /verb/id
            2.4.3 display a string      | /verb/display              | "answered"                  | /verb/display
            4.2 tag of eight letters up | /verb/display              | {"a12345678":"x"}           | /verb/display/a12345678
            4.2 text not a string       | /verb/display              | {"en":1}                    | /verb/display/en
            2.4.4 object missing        | /object                    |                             | ``
            2.4.4 unknown type          | /object/objectType         | "activity"                  | /object
            2.4.4.1 activity without id | /object/id                 |                             | /object
            2.4.4.1 definition a string | /object/definition         | "x"                         | /object/definition
            2.4.4.1 type not an IRI     | /object/definition/type    | "quiz"                      | /object/definition/type
            2.4.4.1 moreInfo not an IRL | /object/definition/moreInfo| "here"                      | /object/definition/moreInfo
            2.4.4.1 unknown interaction | /object/definition/interactionType | "Choice"            | /object/definition/interactionType
            2.4.4.1 no interactionType  | /object/definition/interactionType |                     | /object/definition/correctResponsesPattern
            2.4.4.1 pattern not a list  | /object/definition/correctResponsesPattern | "b"         | /object/definition/correctResponsesPattern
            2.4.4.1 list of other type  | /object/definition/scale   | []                          | /object/definition/scale
            2.4.4.1 component, no id    | /object/definition/choices/- | {"description":{}}        | /object/definition/choices/2
            2.4.4.1 component id twice  | /object/definition/choices/- | {"id":"a"}                | /object/definition/choices/2/id
            2.4.4.1 component extra     | /object/definition/choices/- | {"id":"c","right":true}   | /object/definition/choices/2/right
            4.1 extension not an IRI    | /object/definition/extensions | {"x":1}                  | /object/definition/extensions/x
            4.1 extensions not a map    | /result/extensions         | []                          | /result/extensions
            4.1 name needs escaping     | /context/extensions        | {"a/b~c":1}                 | /context/extensions/a~1b~0c
            2.4.5 unknown in result     | /result/grade              | 1                           | /result/grade
            2.4.5.1 scaled above one    | /result/score/scaled       | 1.01                        | /result/score
            2.4.5.1 scaled below −1     | /result/score/scaled       | -1.01                       | /result/score
            2.4.5.1 raw above max       | /result/score/raw          | 10.5                        | /result/score
            2.4.5.1 raw below min       | /result/score/raw          | -1                          | /result/score
            2.4.5.1 min equals max      | /result/score/min          | 10                          | /result/score
            4.6 duration with text      | /result/duration           | "1 minute"                  | /result/duration
            4.6 duration not a string   | /result/duration           | 60                          | /result/duration
            2.4.6 registration          | /context/registration      | "abc"                       | /context/registration
            2.4.6 team an agent         | /context/team              | {"mbox":"mailto:a@b.example"} | /context/team
            2.4.6 language              | /context/language          | "français"                  | /context/language
            2.4.6 statement, no type    | /context/statement/objectType |                          | /context/statement
            2.4.6 statement, a whole    | /context/statement         | {"objectType":"SubStatement"} | /context/statement/objectType
            2.4.6.2 unknown kind        | /context/contextActivities/parents | []                  | /context/contextActivities/parents
            2.4.6.2 not an activity     | /context/contextActivities/other | [{"objectType":"Agent","mbox":"mailto:a@b.example"}] | /context/contextActivities/other/0/mbox
            2.4.6.2 a string            | /context/contextActivities/other | "x"                   | /context/contextActivities/other
            2.4.7 timestamp             | /timestamp                 | "01/09/2026"                | /timestamp
            4.5 offset −00:00           | /timestamp                 | "2026-09-01T08:30:00-00:00" | /timestamp
            2.4.8 stored                | /stored                    | "yesterday"                 | /stored
            2.4.9 authority, a group    | /authority                 | {"objectType":"Group","mbox":"mailto:g@b.example"} | /authority
            2.4.9 authority of three    | /authority                 | {"objectType":"Group","member":[{"mbox":"mailto:a@b.example"},{"mbox":"mailto:b@b.example"},{"mbox":"mailto:c@b.example"}]} | /authority
            2.4.10 version 0.95         | /version                   | "0.95"                      | /version
            2.4.10 version 1.1.0        | /version                   | "1.1.0"                     | /version
            2.4.10 version a number     | /version                   | 1.0                         | /version
            2.4.10 version of 2.0 in 1.0| /version                   | "2.0.0"                     | /version
            2.4.11 not a list           | /attachments               | {}                          | /attachments
            2.4.11 usageType missing    | /attachments/0/usageType   |                             | /attachments/0
            2.4.11 display missing      | /attachments/0/display     |                             | /attachments/0
            2.4.11 contentType          | /attachments/0/contentType | "text"                      | /attachments/0/contentType
            2.4.11 length a fraction    | /attachments/0/length      | 2.5                         | /attachments/0/length
            2.4.11 length below zero    | /attachments/0/length      | -1                          | /attachments/0/length
            2.4.11 sha2 too short       | /attachments/0/sha2        | "abc"                       | /attachments/0/sha2
            Comm. 1.5.1 no bytes at all | /attachments/0/fileUrl     |                             | /attachments/0
            2.3.2 voids an activity     | /verb/id                   | "http://adlnet.gov/expapi/verbs/voided" | /object
            IEEE 4.2.2.5 only in 2.0    | /context/contextAgents     | []                          | /context/contextAgents
            """)
    void refusesWhatBreaksOneRule(String rule, String pointer, String value, String refused) {
        ObjectNode statement =
                Statements.with(Statements.full(), pointer, value == null ? null : Statements.json(value));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> StatementRules.check(statement, Version.V1))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo(refused));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            2.2 extensions hold anything  | /result/extensions     | {"https://x.example/a":null,"urn:b":"","tag:c":{}}
            2.4.1 upper case              | /id                    | "8F87CCDE-BB56-4C2E-AB83-44982EF22DF0"
            2.4.2.1 objectType optional   | /actor                 | {"mbox":"mailto:a.b+c@ent.example"}
            2.4.2.2 identified group      | /actor                 | {"objectType":"Group","mbox_sha1sum":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}
            2.4.2.2 both                  | /actor                 | {"objectType":"Group","openid":"https://g.example","member":[{"mbox":"mailto:a@b.example"}]}
            2.4.4.1 empty pattern         | /object/definition/correctResponsesPattern | []
            2.4.4.1 pattern not judged    | /object/definition/correctResponsesPattern | ["{lang=42}zzz"]
            2.4.5.1 bounds are inside     | /result/score          | {"scaled":-1.0,"raw":10,"min":-10,"max":10.0}
            2.4.5.1 no bound, any raw     | /result/score          | {"raw":1e300}
            2.4.7 the future is no fault  | /timestamp             | "2999-01-01T00:00:00Z"
            2.4.9 application and user    | /authority             | {"objectType":"Group","member":[{"account":{"homePage":"https://a.example","name":"k"}},{"mbox":"mailto:a@b.example"}]}
            2.4.10 patch of the future    | /version               | "1.0.9"
            4.3 not only ASCII            | /verb/id               | "https://exemple.example/vérifié"
            """)
    void acceptsWhatOnlyLooksWrong(String rule, String pointer, String value) {
        ObjectNode statement = Statements.with(Statements.full(), pointer, Statements.json(value));
        assertThatCode(() -> StatementRules.check(statement, Version.V1)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            2.4.4.2 object an agent       | {"objectType":"Agent","mbox":"mailto:a@b.example"}                   | true
            2.4.4.2 type is required      | {"mbox":"mailto:a@b.example"}                                        | false
            2.4.4.3 reference             | {"objectType":"StatementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0"} | true
            2.4.4.3 reference, no id      | {"objectType":"StatementRef"}                                        | false
            2.4.4.3 reference, more       | {"objectType":"StatementRef","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0","name":"x"} | false
            2.4.4.3 sub-statement         | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"urn:v"},"object":{"id":"urn:a"}} | true
            2.4.4.3 sub, no verb          | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example"},"object":{"id":"urn:a"}} | false
            2.4.4.3 sub with an id        | {"objectType":"SubStatement","id":"8f87ccde-bb56-4c2e-ab83-44982ef22df0","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"urn:v"},"object":{"id":"urn:a"}} | false
            2.4.4.3 sub with authority    | {"objectType":"SubStatement","authority":{"mbox":"mailto:a@b.example"},"actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"urn:v"},"object":{"id":"urn:a"}} | false
            2.4.4.3 nested                | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"urn:v"},"object":{"objectType":"SubStatement"}} | false
            """)
    void knowsTheTypesOfObjects(String rule, String object, boolean valid) {
        ObjectNode statement = Statements.small("p", "v", "a");
        statement.set("object", Statements.json(object));
        if (valid)
            assertThatCode(() -> StatementRules.check(statement, Version.V1)).doesNotThrowAnyException();
        else assertThatExceptionOfType(Refused.class).isThrownBy(() -> StatementRules.check(statement, Version.V1));
    }

    @ParameterizedTest
    @CsvSource({"revision", "platform"})
    void refusesRevisionAndPlatformOfAnythingButAnActivity(String property) {
        ObjectNode statement = Statements.small("p", "v", "a");
        statement.putObject("context").put(property, "x");
        assertThatCode(() -> StatementRules.check(statement, Version.V1)).doesNotThrowAnyException();
        statement.set("object", Statements.json("{\"objectType\":\"Agent\",\"mbox\":\"mailto:a@b.example\"}"));
        assertThatExceptionOfType(Refused.class) // Data 2.4.6
                .isThrownBy(() -> StatementRules.check(statement, Version.V1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"},"relevantTypes":["urn:t"]}]} | true
            {"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","mbox":"mailto:a@b.example"}}]}     | true
            {"contextAgents":[{"objectType":"Agent","agent":{"mbox":"mailto:a@b.example"}}]}                                  | false
            {"contextAgents":[{"objectType":"contextAgent"}]}                                                                 | false
            {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"},"relevantTypes":[]}]}        | false
            {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"},"relevantTypes":["abc"]}]}   | false
            {"contextGroups":[{"objectType":"contextGroup","group":{"mbox":"mailto:a@b.example"}}]}                           | false
            """)
    void checksAgentsAndGroupsInTheContextOfVersionTwo(String context, boolean valid) {
        ObjectNode statement = Statements.small("p", "v", "a");
        statement.set("context", Statements.json(context));
        if (valid)
            assertThatCode(() -> StatementRules.check(statement, Version.V2)).doesNotThrowAnyException();
        else assertThatExceptionOfType(Refused.class).isThrownBy(() -> StatementRules.check(statement, Version.V2));
    }

    @Test
    void refusesWhatIsNoObjectAtAll() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> StatementRules.check(Statements.json("[]"), Version.V2));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> StatementRules.check(Statements.json("null"), Version.V2));
    }

    @Test
    void searchesForNoAnonymousGroup() {
        String group = "{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:a@b.example\"}]}";
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> StatementRules.checkIdentified(Statements.json(group), Version.V1));
    }
}
