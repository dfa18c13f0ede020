package fr.sillage.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the database of the open house, whatever a page says. */
record Ledger(House house) {

    /** The options chosen at the item at a position, in the order of the tries. */
    List<String> chosen(String attempt, int position) {
        try (Connection connection = house.database();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select a.response -> 'options' ->> 0 from exerciser.answer a
                        join exerciser.attempt t on t.id = a.attempt
                        join exerciser.exercise_version v on v.exercise = t.exercise and v.number = t.version
                        where a.attempt = ?::uuid and a.item::text = v.items -> ? ->> 'id' order by a.try""")) {
            query.setString(1, attempt);
            query.setInt(2, position - 1);
            List<String> responses = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) responses.add(rows.getString(1));
            }
            return responses;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
