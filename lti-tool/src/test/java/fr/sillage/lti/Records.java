package fr.sillage.lti;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The condition that a type is a value by its very form. */
final class Records {

    private Records() {}

    static ArchCondition<JavaClass> beRecordsOrEnums() {
        return new ArchCondition<>("be records or enums") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isRecord() && !type.isEnum()) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is no record"));
                }
            }
        };
    }
}
